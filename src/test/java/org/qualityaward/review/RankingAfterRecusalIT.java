package org.qualityaward.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.SignedDocuments;
import org.qualityaward.archive.SigningKeys;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Stage;
import org.qualityaward.deliberation.ComputingRanking;
import org.qualityaward.deliberation.Ranking;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.Organizations;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.publicity.DraftingNotice;
import org.qualityaward.publicity.NoticeKind;
import org.qualityaward.publicity.NoticeState;
import org.qualityaward.publicity.NoticeTasks;
import org.qualityaward.publicity.PublicNotice;
import org.qualityaward.publicity.PublicNotices;
import org.qualityaward.publicity.PublishingNotice;
import org.qualityaward.publicity.ResultsInPublic;
import org.qualityaward.recusal.Grounds;
import org.qualityaward.recusal.OrderingRecusal;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.FreeYear;
import org.qualityaward.testing.Registered;
import org.qualityaward.testing.Rows;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.SignedDeclarations;
import org.qualityaward.testing.TestTransaction;

/**
 * Article 34: a recusal blocks the ranking until the seat is filled and scored, and where the result was in before, until
 * the team has agreed and reported again without him.
 */
class RankingAfterRecusalIT extends ServerIT {

    private static final SigningPin PIN = SigningPin.of("246810");

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
    TakingPartInConsensus taking;

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
    ComputingRanking ranking;

    @Inject
    PublicNotices notices;

    @Inject
    ResultsInPublic inPublic;

    @Inject
    NoticeTasks tasks;

    @Inject
    DraftingNotice drafting;

    @Inject
    PublishingNotice publishing;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private RuleSet rules;
    private Cycle cycle;
    private Application application;
    private Person office;
    private List<Person> reviewers;
    private Review review;

    @BeforeEach
    void aReviewIsConcluded() throws Exception {
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
        report();
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        transaction.rollback();
    }

    @Test
    void ranksWhileEverySeatIsFilledAndScored() {
        assertEquals(1, compute().getRows().size());
    }

    @Test
    void isBlockedUntilTheRestOfTheTeamHasAgreedAndReportedAgain() {
        Long first = review.getReportDocumentId();
        recuse(reviewers.get(1));
        assertEquals(List.of(), results.inCycle(cycle), "what he had a say in");
        refused();

        seat(reviewers.get(3));
        refused();
        assertThrows(Refusal.class, () -> by(leader(), () -> consensus.open(application.ref())));
        scored(reviewers.get(3));
        refused();
        agree(70);
        refused();
        report();

        assertEquals(0, results.inCycle(cycle).get(0).getFinalPoints().compareTo(new BigDecimal("700")));
        assertEquals(1, compute().getRows().size());
        SignedDocument again = documents.find(review.getReportDocumentId()).orElseThrow();
        assertEquals(2, again.getRevision());
        assertEquals(documents.find(first).orElseThrow().getNumber(), again.getNumber());
    }

    /** Two at the same item: the leader agreed on what he saw before a member said something else. */
    @Test
    void theLeaderIsToldWhenAMemberSpokeMeanwhile() throws Exception {
        recuse(reviewers.get(1));
        seat(reviewers.get(3));
        scored(reviewers.get(3));
        by(leader(), () -> consensus.open(application.ref()));
        // As at two screens: a row that was held counts its version once in a transaction.
        transaction.commit();
        transaction.begin();
        review = reviews.of(application.getId()).orElseThrow();
        int before = seen("4.1.2");
        by(reviewers.get(2), () -> taking.move(application.ref(), "4.1.2", 80, "复核材料"));
        reviews.flush();
        assertEquals(
                "shared.refusal.changedMeanwhile",
                assertThrows(
                                Refusal.class,
                                () -> by(leader(), () -> consensus.agree(application.ref(), "4.1.2", 60, "一致", before)))
                        .key());
    }

    /** Article 22: the public is told of what was made again, and has as long to say what it thinks of it. */
    @Test
    void resultsThatWerePublishedArePublishedAnew() {
        PublicNotice first = notice(clock.instant());
        Rows.with(first, "lastDay", today().minusDays(1));
        notices.add(Rows.with(first, "state", NoticeState.PUBLISHED));
        assertFalse(inPublic.isOutdated(cycle));
        inPublic.mustStand(cycle);

        recuse(reviewers.get(1));
        seat(reviewers.get(3));
        scored(reviewers.get(3));
        agree(70);
        report();
        assertTrue(inPublic.isOutdated(cycle));
        assertTrue(tasks.tasksFor(office.toCaller(), cycle).stream()
                .anyMatch(task -> task.key().equals("publicity.task.resultsAgain")));
        Ranking ranked = compute();
        Refusal outdated = assertThrows(
                Refusal.class, () -> caller.as(office.toCaller(), () -> ranking.submit(ranked.ref(), PIN)));
        assertEquals("publicity.refusal.resultsOutdated", outdated.key());

        PublicNotice again = by(office, () -> drafting.begin(cycle, NoticeKind.RESULTS));
        by(office, () -> publishing.publish(again.ref(), again.getVersion()));
        assertFalse(inPublic.isOutdated(cycle));
        assertEquals(rules.opinions().count(), ChronoUnit.DAYS.between(again.getIssuedOn(), again.getLastDay()));
        Refusal running = assertThrows(
                Refusal.class, () -> caller.as(office.toCaller(), () -> ranking.submit(ranked.ref(), PIN)));
        assertEquals("publicity.refusal.notOver", running.key());
    }

    private PublicNotice notice(Instant publishedAt) {
        PublicNotice notice = new PublicNotice(cycle, NoticeKind.RESULTS, "评审结果", "评审结果", "办法");
        Rows.with(Rows.with(notice, "issuedOn", today().minusDays(30)), "firstDay", today().minusDays(29));
        return Rows.with(notice, "publishedAt", publishedAt);
    }

    @Test
    void takesNothingBackOnceTheSteeringGroupHasIt() {
        Rows.with(application, "state", ApplicationState.CANDIDATE);
        recuse(reviewers.get(1));
        assertEquals(1, results.inCycle(cycle).size());
        assertEquals(ReviewPhase.CONCLUDED, review.getPhase());
    }

    /** The leader agrees with his team on one percent throughout, and closes. */
    private void agree(int percent) {
        by(leader(), () -> consensus.open(application.ref()));
        rules.criteria()
                .items()
                .forEach(item -> by(
                        leader(),
                        () -> consensus.agree(application.ref(), item.code(), percent, "一致", seen(item.code()))));
        review.taken().stream()
                .filter(seat -> !seat.isLeader())
                .map(Seat::getPerson)
                .forEach(member -> by(
                        member, () -> taking.confirm(application.ref(), TakingPartInConsensus.stateOf(review), PIN)));
        by(leader(), () -> consensus.close(application.ref(), true, null, PIN));
        reviews.flush();
    }

    private int seen(String item) {
        return review.item(item).getVersion();
    }

    private void report() {
        by(leader(), () -> visiting.end(application.ref(), "现场情况与材料一致"));
        by(leader(), () -> concluding.conclude(application.ref(), "综述", PIN));
        reviews.flush();
    }

    private void recuse(Person person) {
        Long ground = grounds.active().get(0).getId();
        by(office, () -> ordering.order(application.ref(), person.getId(), ground, "事实", PIN));
        reviews.flush();
    }

    private void seat(Person person) {
        Seat vacant =
                review.getSeats().stream().filter(Seat::isVacant).findFirst().orElseThrow();
        by(office, () -> replacing.replace(application.ref(), vacant.getId(), person.getId()));
        reviews.flush();
    }

    private Person leader() {
        return review.getLeader();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private <T> T by(Person person, Supplier<T> act) {
        return caller.as(person.toCaller(), act);
    }

    private Ranking compute() {
        return by(office, () -> ranking.compute(cycle.ref()));
    }

    private void refused() {
        assertThrows(Refusal.class, this::compute);
    }

    private Person person(String account, Role role) {
        Person person = new Person("rk-" + account + "-" + System.nanoTime(), "样本" + account, null, "-", false);
        person.grant(EnumSet.of(role));
        people.add(person);
        keys.create(person.getId(), person.getName(), PIN);
        declarations.signNone(person.toCaller(), cycle.ref(), PIN);
        return person;
    }

    private void scored(Person person) {
        ScoreSheet sheet = new ScoreSheet(review, person, rules.criteria(), clock.instant());
        rules.criteria()
                .items()
                .forEach(item -> sheet.save(item.code(), new Appraisal(60, "优", null, null), clock.instant()));
        sheet.submit(rules.criteria(), null, clock.instant());
        sheets.add(sheet);
    }
}
