package org.qualityaward.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.archive.SigningKeys;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Stage;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.Organizations;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.DeclaredAlready;
import org.qualityaward.recusal.Grounds;
import org.qualityaward.recusal.OrderingRecusal;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.review.ProposingReplacement.Replacement;
import org.qualityaward.review.assignment.PlannedSeat;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Setting;
import org.qualityaward.testing.FreeYear;
import org.qualityaward.testing.Registered;
import org.qualityaward.testing.Rows;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.TestTransaction;

/** Article 34: who recuses late is replaced by the change of the fewest seats, in one step. */
class ReplacingSeatsIT extends ServerIT {

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
    Teams teams;

    @Inject
    Reviews reviews;

    @Inject
    ScoreSheets sheets;

    @Inject
    ReviewGuard guard;

    @Inject
    Grounds grounds;

    @Inject
    OrderingRecusal ordering;

    @Inject
    ProposingReplacement proposing;

    @Inject
    AcceptingReplacement accepting;

    @Inject
    DeclaredAlready declarations;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private RuleSet rules;
    private Cycle cycle;
    private Person clerk;
    private final List<Person> reviewers = new ArrayList<>();

    @BeforeEach
    void aCycleInReview() throws Exception {
        transaction.begin();
        rules = ruleSets.latest().orElseThrow();
        // Long ago, so that it is nobody's current cycle.
        cycle = new Cycle(FreeYear.in(cycles), rules, clock.instant());
        cycles.add(Rows.with(cycle, "stage", Stage.REVIEW));
        clerk = person("clerk", Role.OFFICE);
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        transaction.rollback();
    }

    @Test
    void whoHasAPlaceLeftTakesTheSeatAndNobodyElseMoves() {
        Review review = review(1, four().subList(0, 3));
        declare(reviewers.get(3));
        recuseLate(review, reviewers.get(1));
        Replacement proposal = propose(review);
        assertEquals(1, proposal.changes().in().size());
        assertTrue(proposal.changes().out().isEmpty());
        assertEquals(reviewers.get(3).getId(), proposal.reviewer());
        assertEquals(1, accept(review, proposal));
        assertFalse(review.hasVacantSeat());
        assertTrue(review.takenBy(reviewers.get(3)).isPresent());
    }

    @Test
    void whatTheRecusedScoredIsVoidButKeptAndTheRankingWaitsForTheReplacementsScores() {
        Review review = review(1, four().subList(0, 3));
        reviewers.subList(0, 3).forEach(person -> scored(review, person));
        declare(reviewers.get(3));
        guard.rankable(cycle);
        recuseLate(review, reviewers.get(1));
        assertEquals(
                List.of(reviewers.get(1).getId()),
                sheets.voided(cycle).stream()
                        .map(sheet -> sheet.getPerson().getId())
                        .toList());
        assertEquals(2, sheets.counting(review).size());
        refused("review.refusal.seatsOutstanding");
        accept(review, propose(review));
        refused("review.refusal.seatsOutstanding");
        scored(review, reviewers.get(3));
        guard.rankable(cycle);
    }

    @Test
    void whereNobodyHasAPlaceLeftOneGivesUpASeatThatHeHasNotBegunToScore() {
        Person full = four().get(3);
        Person free = reviewer(5);
        List<Person> beside = List.of(reviewer(6), reviewer(7));
        Review review = review(100, reviewers.subList(0, 3));
        List<Review> others = new ArrayList<>();
        for (int i = 0; i < Setting.ASSIGNMENT_LIMIT.number(); i++) {
            others.add(review(i, List.of(full, beside.get(0), beside.get(1))));
        }
        scored(others.get(0), full);
        recuseLate(review, free);
        declare(full);
        declare(free);
        recuseLate(review, reviewers.get(1));
        Replacement proposal = propose(review);
        assertEquals(2, proposal.changes().in().size());
        assertEquals(1, proposal.changes().out().size());
        PlannedSeat given = proposal.changes().out().get(0);
        assertFalse(given.applicant() == others.get(0).getApplication().getId(), "where he has begun");
        accept(review, proposal);
        reviews.flush();
        assertTrue(review.takenBy(full).isPresent());
        assertTrue(others.stream().noneMatch(Review::hasVacantSeat));
        assertTrue(reviews.of(given.applicant()).orElseThrow().takenBy(free).isPresent());
    }

    @Test
    void whereNobodyCanTheReasonIsTold() {
        Review review = review(1, four().subList(0, 3));
        recuseLate(review, reviewers.get(1));
        Replacement proposal = propose(review);
        assertNull(proposal.reviewer());
        assertTrue(proposal.gap().isPresent());
        assertEquals(1, proposal.gap().orElseThrow().missing());
    }

    @Test
    void aProposalThatIsNotTheBestAnyMoreIsRefused() {
        Review review = review(1, four().subList(0, 3));
        declare(reviewers.get(3));
        recuseLate(review, reviewers.get(1));
        Replacement proposal = propose(review);
        recuseLate(review, reviewers.get(3));
        Refusal refusal = assertThrows(Refusal.class, () -> accept(review, proposal));
        assertEquals("review.refusal.planOutdated", refusal.key());
    }

    private List<Person> four() {
        for (int i = 1; i <= 4; i++) {
            reviewers.add(reviewer(i));
        }
        return reviewers;
    }

    private Replacement propose(Review review) {
        reviews.flush();
        return caller.as(clerk.toCaller(), () -> proposing.proposeReplacement(review));
    }

    private int accept(Review review, Replacement proposal) {
        return caller.as(
                clerk.toCaller(),
                () -> accepting.accept(
                        review.getApplication().ref(), proposal.changes().in()));
    }

    private void recuseLate(Review review, Person person) {
        reviews.flush();
        caller.as(
                clerk.toCaller(),
                () -> ordering.order(
                        review.getApplication().ref(),
                        person.getId(),
                        grounds.active().get(0).getId(),
                        "新的事实",
                        PIN));
        reviews.flush();
    }

    private void refused(String key) {
        reviews.flush();
        assertEquals(
                key, assertThrows(Refusal.class, () -> guard.rankable(cycle)).key());
    }

    private Review review(int number, List<Person> seated) {
        Organization organization = Registered.organization("示范替补之" + number + "有限公司", District.WUDA);
        organizations.add(organization);
        Application application =
                new Application("RP" + cycle.getYear() + "-" + number, cycle, organization, clock.instant());
        Rows.with(application, "state", ApplicationState.MATERIAL_REVIEW);
        applications.add(Rows.with(application, "submittedAt", clock.instant()));
        Team team =
                new Team(cycle, "第 " + number + " 组", seated.get(0), seated, rules.minimumReviewers(), clock.instant());
        teams.add(team);
        Review review = new Review(application, team, seated, clock.instant());
        reviews.add(review);
        reviews.flush();
        declare(clerk);
        return review;
    }

    private Person reviewer(int number) {
        return person("r" + number, Role.REVIEWER);
    }

    private Person person(String account, Role role) {
        Person person = new Person("rp-" + account + "-" + System.nanoTime(), "样本" + account, null, "-", false);
        person.grant(EnumSet.of(role));
        people.add(person);
        keys.create(person.getId(), person.getName(), PIN);
        return person;
    }

    private void declare(Person person) {
        declarations.none(person, cycle);
    }

    private void scored(Review review, Person person) {
        ScoreSheet sheet = new ScoreSheet(review, person, rules.criteria(), clock.instant());
        rules.criteria()
                .items()
                .forEach(item -> sheet.save(item.code(), new Appraisal(60, "优", null, null), clock.instant()));
        sheet.submit(rules.criteria(), null, clock.instant());
        sheets.add(sheet);
        reviews.flush();
    }
}
