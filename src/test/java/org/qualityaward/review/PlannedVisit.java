package org.qualityaward.review;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.archive.SignedDocuments;
import org.qualityaward.archive.SigningKeys;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Stage;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.Organizations;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.Grounds;
import org.qualityaward.recusal.OrderingRecusal;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.FreeYear;
import org.qualityaward.testing.Registered;
import org.qualityaward.testing.Rows;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.SignedDeclarations;
import org.qualityaward.testing.TestTransaction;

/** A team of three that has scored and agreed on an applicant and planned its visit, in a cycle of its own that is rolled back. */
abstract class PlannedVisit extends ServerIT {

    static final SigningPin PIN = SigningPin.of("246810");

    @Inject
    TestTransaction transaction;

    @Inject
    Cycles cycles;

    @Inject
    RuleSets ruleSets;

    @Inject
    Organizations organizations;

    @Inject
    Applications applications;

    @Inject
    People people;

    @Inject
    SigningKeys keys;

    @Inject
    SignedDeclarations declarations;

    @Inject
    SignedDocuments documents;

    @Inject
    Teams teams;

    @Inject
    Reviews reviews;

    @Inject
    ScoreSheets sheets;

    @Inject
    TeamResults results;

    @Inject
    LeadingConsensus consensus;

    @Inject
    TakingPartInConsensus members;

    @Inject
    VisitingSite visiting;

    @Inject
    ConcludingReview concluding;

    @Inject
    ReplacingReviewer replacing;

    @Inject
    OrderingRecusal ordering;

    @Inject
    Grounds grounds;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    RuleSet rules;
    Cycle cycle;
    Application application;
    Person office;
    List<Person> reviewers;
    Review review;

    @BeforeEach
    void aVisitIsPlanned() throws Exception {
        transaction.begin();
        rules = ruleSets.latest().orElseThrow();
        // Long ago, so that it is nobody's current cycle.
        cycle = new Cycle(FreeYear.in(cycles), rules, clock.instant());
        cycles.add(Rows.with(cycle, "stage", Stage.DELIBERATION));
        Organization organization = Registered.organization("示范排序有限公司", District.WUDA);
        organizations.add(organization);
        application = new Application("RK-" + System.nanoTime() % 100_000_000, cycle, organization, clock.instant());
        Rows.with(application, "state", ApplicationState.MATERIAL_REVIEW);
        applications.add(Rows.with(application, "submittedAt", clock.instant()));
        office = person("office", Role.OFFICE);
        reviewers = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> person("reviewer" + number, Role.REVIEWER))
                .toList();
        List<Person> seated = reviewers.subList(0, 3);
        Team team = new Team(cycle, "第一组", seated.get(0), seated, rules.minimumReviewers(), clock.instant());
        teams.add(team);
        review = new Review(application, team, seated, clock.instant());
        reviews.add(review);
        reviews.flush();
        seated.forEach(this::scored);
        agree(60);
        by(leader(), () -> visiting.plan(application.ref(), today(), today(), "厂区", "首次会议"));
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        transaction.rollback();
    }

    /** The leader agrees with his team on one percent throughout, and closes. */
    void agree(int percent) {
        by(leader(), () -> consensus.open(application.ref()));
        rules.criteria()
                .items()
                .forEach(item -> by(
                        leader(),
                        () -> consensus.agree(
                                application.ref(),
                                item.code(),
                                percent,
                                "一致",
                                review.item(item.code()).getVersion())));
        review.taken().stream()
                .filter(seat -> !seat.isLeader())
                .map(Seat::getPerson)
                .forEach(member -> by(
                        member, () -> members.confirm(application.ref(), TakingPartInConsensus.stateOf(review), PIN)));
        by(leader(), () -> consensus.close(application.ref(), true, null, PIN));
        reviews.flush();
    }

    void report() {
        by(leader(), () -> visiting.end(application.ref(), "现场情况与材料一致"));
        by(leader(), () -> concluding.conclude(application.ref(), "综述", PIN));
        reviews.flush();
    }

    void recuse(Person person) {
        Long ground = grounds.active().get(0).getId();
        by(office, () -> ordering.order(application.ref(), person.getId(), ground, "事实", PIN));
        reviews.flush();
    }

    void seat(Person person) {
        Seat vacant =
                review.getSeats().stream().filter(Seat::isVacant).findFirst().orElseThrow();
        by(office, () -> replacing.replace(application.ref(), vacant.getId(), person.getId()));
        reviews.flush();
    }

    Person leader() {
        return review.getLeader();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    <T> T by(Person person, Supplier<T> act) {
        return caller.as(person.toCaller(), act);
    }

    Person person(String account, Role role) {
        Person person = new Person("rk-" + account + "-" + System.nanoTime(), "样本" + account, null, "-", false);
        person.grant(EnumSet.of(role));
        people.add(person);
        keys.create(person.getId(), person.getName(), PIN);
        declarations.signNone(person.toCaller(), cycle.ref(), PIN);
        return person;
    }

    void scored(Person person) {
        ScoreSheet sheet = new ScoreSheet(review, person, rules.criteria(), clock.instant());
        rules.criteria()
                .items()
                .forEach(item -> sheet.save(item.code(), new Appraisal(60, "优", null, null), clock.instant()));
        sheet.submit(rules.criteria(), null, clock.instant());
        sheets.add(sheet);
    }
}
