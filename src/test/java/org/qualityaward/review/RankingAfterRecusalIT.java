package org.qualityaward.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Stage;
import org.qualityaward.deliberation.ComputingRanking;
import org.qualityaward.deliberation.Ranking;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.Organizations;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.Registered;
import org.qualityaward.testing.Rows;
import org.qualityaward.testing.ServerIT;

/** Article 34: a recusal blocks the ranking until the seat is filled and scored, even where the result was in before. */
class RankingAfterRecusalIT extends ServerIT {

    private static final Caller OFFICE =
            new Caller(-1L, "it-office", "it-office", Set.of(Role.OFFICE), null, null, null);

    @Inject
    UserTransaction transaction;

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
    Teams teams;

    @Inject
    Reviews reviews;

    @Inject
    ScoreSheets sheets;

    @Inject
    ComputingRanking ranking;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private RuleSet rules;
    private Cycle cycle;
    private List<Person> reviewers;
    private Review review;

    @BeforeEach
    void aReviewIsConcluded() throws Exception {
        transaction.begin();
        rules = ruleSets.latest().orElseThrow();
        // Long ago, so that it is nobody's current cycle.
        cycle = new Cycle(1000 + ThreadLocalRandom.current().nextInt(800), rules, clock.instant());
        cycles.add(Rows.with(cycle, "stage", Stage.DELIBERATION));
        Organization organization = Registered.organization("示范排序有限公司", District.WUDA);
        organizations.add(organization);
        Application application = new Application("RK-1", cycle, organization, clock.instant());
        applications.add(Rows.with(application, "state", ApplicationState.REVIEWED));
        reviewers = IntStream.rangeClosed(1, 4).mapToObj(this::reviewer).toList();
        List<Person> seated = reviewers.subList(0, 3);
        Team team = new Team(cycle, "第一组", seated.get(0), seated, rules.minimumReviewers(), clock.instant());
        teams.add(team);
        review = Rows.with(new Review(application, team, seated, clock.instant()), "phase", ReviewPhase.CONCLUDED);
        reviews.add(review);
        seated.forEach(this::scored);
        BigDecimal points = new BigDecimal("640.5");
        reviews.add(new TeamResult(application, points, points, null, points));
        reviews.flush();
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
    void isBlockedByAVoidSeatUntilItsReplacementHasScored() {
        review.vacate(reviewers.get(1), clock.instant());
        sheets.versions(review, reviewers.get(1).getId()).forEach(ScoreSheet::annul);
        reviews.flush();
        refused();
        Seat vacant =
                review.getSeats().stream().filter(Seat::isVacant).findFirst().orElseThrow();
        reviews.add(review.replace(vacant.getId(), reviewers.get(3), clock.instant()));
        reviews.flush();
        refused();
        scored(reviewers.get(3));
        assertEquals(1, compute().getRows().size());
    }

    private Ranking compute() {
        return caller.as(OFFICE, () -> ranking.compute(cycle.ref()));
    }

    private void refused() {
        Refusal refusal = assertThrows(Refusal.class, this::compute);
        assertEquals("review.refusal.seatsOutstanding", refusal.key());
        assertEquals(34, refusal.article());
    }

    private Person reviewer(int number) {
        Person person = new Person("rk-" + number + "-" + System.nanoTime(), "样本评审员", null, "-", false);
        person.grant(EnumSet.of(Role.REVIEWER));
        people.add(person);
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
