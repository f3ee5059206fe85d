package org.qualityaward.supervision;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.archive.PublishingLog;
import org.qualityaward.archive.ReadingDocuments;
import org.qualityaward.archive.SigningKeys;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.archive.VerifyingDocument;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.Organizations;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.review.EngagementEnded;
import org.qualityaward.review.EngagementKind;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.Registered;
import org.qualityaward.testing.Rows;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.SignedDeclarations;
import org.qualityaward.testing.TestTransaction;

/** Base of the tests of Article 35 in the server: an engagement has just ended, and both sides have their forms. */
abstract class EngagedIT extends ServerIT {

    /** A cycle of the tests' own, so that the demo's is left as it is. */
    private static final int YEAR = 1850;

    /** From a number that an earlier run against the same server has hardly begun with. */
    static final AtomicInteger RUNNING =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(1_000, 9_000) * 1_000);

    static final String PIN = "246810";

    @Inject
    Event<EngagementEnded> engagements;

    @Inject
    TestTransaction transaction;

    @Inject
    Cycles cycles;

    @Inject
    RuleSets ruleSets;

    @Inject
    Applications applications;

    @Inject
    Organizations organizations;

    @Inject
    People people;

    @Inject
    SigningKeys keys;

    @Inject
    Deadlines deadlines;

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    AccountabilityCases cases;

    @Inject
    OpeningForm opening;

    @Inject
    DraftingEvaluation drafting;

    @Inject
    FilingEvaluation filing;

    @Inject
    ReadingOriginal originals;

    @Inject
    ReadingDashboard dashboard;

    @Inject
    ReadingDocuments documents;

    @Inject
    VerifyingDocument verifying;

    @Inject
    PublishingLog publishing;

    @Inject
    SignedDeclarations declarations;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    EngagementEnded ended;
    Caller applicant;
    Caller reviewer;
    Caller supervisor;
    Caller office;
    Caller stranger;

    @BeforeEach
    void anEngagementHasEnded() throws Exception {
        int n = RUNNING.incrementAndGet();
        transaction.begin();
        Cycle cycle = cycles.ofYear(YEAR).orElseGet(this::aCycle);
        Organization organization = organization(n);
        Application application = new Application("IT-" + n, cycle, organization, clock.instant());
        applications.add(Rows.with(application, "state", ApplicationState.SITE_VISIT));
        applicant = person("it-applicant-" + n, Role.APPLICANT, organization);
        reviewer = person("it-reviewer-" + n, Role.REVIEWER, null);
        supervisor = person("it-discipline-" + n, Role.DISCIPLINE, null);
        stranger = person("it-stranger-" + n, Role.APPLICANT, organization(n + 500));
        ended = new EngagementEnded(
                application,
                (long) n,
                "第 " + n + " 专家评审小组",
                EngagementKind.SITE,
                List.of(reviewer.personId()),
                LocalDate.now(clock));
        engagements.fire(ended);
        office = person("it-office-" + n, Role.OFFICE, null);
        declarations.signNone(reviewer, cycle.ref(), SigningPin.of(PIN));
        declarations.signNone(office, cycle.ref(), SigningPin.of(PIN));
        transaction.commit();
    }

    private Cycle aCycle() {
        Cycle cycle = new Cycle(YEAR, ruleSets.latest().orElseThrow(), clock.instant());
        cycles.add(cycle);
        return cycle;
    }

    Organization organization(int n) {
        Organization organization = Registered.organization("示范测试 " + n, District.WUDA);
        organizations.add(organization);
        return organization;
    }

    Caller person(String account, Role role, Organization organization) {
        Person person = new Person(account, "样本" + account, null, "-", false).actingFor(organization, null, null);
        person.grant(EnumSet.of(role));
        people.add(person);
        keys.create(person.getId(), person.getName(), SigningPin.of(PIN));
        return person.toCaller();
    }

    TwoWayEvaluation pair() {
        return evaluations
                .of(ended.application().getId(), ended.teamId(), ended.kind())
                .get(0);
    }

    /** The day on which both sides might file ended yesterday. */
    void theLastDayIsOver() throws Exception {
        transaction.begin();
        pair().until(LocalDate.now(clock).minusDays(1));
        transaction.commit();
    }

    void file(Caller author, Direction direction, boolean adverse) {
        SupervisionEvaluation saved = filledIn(author, direction, adverse);
        caller.as(author, () -> filing.file(saved.ref(), saved.getVersion(), SigningPin.of(PIN)));
    }

    /** A draft with an answer to every question. */
    SupervisionEvaluation filledIn(Caller author, Direction direction, boolean adverse) {
        SupervisionEvaluation form = pair().form(direction);
        List<Answer> answers = form.getTemplate().getItems().stream()
                .map(item -> item.isRating()
                        ? Answer.rated(item.getCode(), 4)
                        : Answer.conduct(
                                item.getCode(), adverse && item.getCode().equals("gifts"), "2026-06-04 下午"))
                .toList();
        return caller.as(author, () -> drafting.save(form.ref(), form.getVersion(), answers, "沟通顺畅。"));
    }
}
