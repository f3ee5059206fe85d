package org.qualityaward.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.identity.Person;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.LongAgo;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.TestTransaction;

/** What lists of the review ask for, a page or a count at a time, and never of what is hidden (Articles 21 and 34). */
class ManyReviewsIT extends ServerIT {

    private static final int REVIEWS = 5;

    @Inject
    TestTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    @Inject
    LongAgo past;

    @Inject
    Teams teams;

    @Inject
    Reviews reviews;

    @Inject
    ScoreSheets sheets;

    @Inject
    Sittings sittings;

    @Inject
    Clock clock;

    private Cycle cycle;
    private Person leader;
    private Person second;
    private Application waiting;
    private final List<Review> laid = new ArrayList<>();

    @BeforeEach
    void fiveReviewsAndOneThatWaits() throws Exception {
        transaction.begin();
        cycle = past.cycle(Stage.REVIEW);
        leader = past.person(Role.REVIEWER);
        second = past.person(Role.REVIEWER);
        List<Person> seated = List.of(leader, second);
        Team team = new Team(cycle, "第一组", leader, seated, 2, clock.instant());
        teams.add(team);
        for (int i = 0; i < REVIEWS; i++) {
            Review review = new Review(filed(i), team, seated, clock.instant());
            reviews.add(review);
            laid.add(review);
        }
        waiting = filed(REVIEWS);
        reviews.flush();
    }

    @AfterEach
    void nothingIsKept() throws Exception {
        transaction.rollback();
    }

    private Application filed(int number) {
        return past.filed(cycle, "示范多件" + cycle.getYear() + "第" + number + "有限公司", ApplicationState.MATERIAL_REVIEW);
    }

    @Test
    void pagesFollowEachOtherWithoutWhatIsHidden() {
        Set<Long> hidden = Set.of(laid.get(1).getApplication().getId());
        entities.clear();
        assertEquals(List.of(laid.get(0).getId(), laid.get(2).getId()), ids(reviews.inCycle(cycle, hidden, 0, 2)));
        assertEquals(List.of(laid.get(3).getId(), laid.get(4).getId()), ids(reviews.inCycle(cycle, hidden, 2, 2)));
        assertEquals(List.of(), reviews.inCycle(cycle, hidden, 4, 2));
        assertEquals(2, reviews.inCycle(cycle, hidden, 0, 1).get(0).getSeats().size());
    }

    @Test
    void phasesAndWhatWaitsForATeamAreCountedWithoutWhatIsHidden() {
        assertEquals(Map.of(ReviewPhase.SCORING, (long) REVIEWS), reviews.countByPhase(cycle, Set.of()));
        assertEquals(
                Map.of(ReviewPhase.SCORING, REVIEWS - 1L),
                reviews.countByPhase(cycle, Set.of(laid.get(0).getApplication().getId())));
        assertEquals(List.of(waiting), reviews.unassigned(cycle, Set.of()));
        assertEquals(1, reviews.countUnassigned(cycle, Set.of()));
        assertEquals(0, reviews.countUnassigned(cycle, Set.of(waiting.getId())));
    }

    @Test
    void aReviewerSeesHisOwnSheetsAndHowManyAreMissing() {
        Criteria criteria = cycle.getRuleSet().criteria();
        ScoreSheet own = new ScoreSheet(laid.get(2), leader, criteria, clock.instant());
        sheets.add(own);
        String item = criteria.items().get(0).code();
        own.save(item, new Appraisal(60, "优势", null, null), clock.instant());
        reviews.flush();
        List<Sittings.Sitting> found = sittings.of(leader.getId(), cycle);
        assertEquals(REVIEWS, found.size());
        assertEquals(own, found.get(2).sheet());
        assertEquals(1, found.get(2).scored());
        assertEquals(2, found.get(2).missing());
        assertNull(found.get(0).sheet());
        assertEquals(0, found.get(0).scored());
    }

    @Test
    void aSeatThatARecusalLeftIsFound() {
        assertEquals(List.of(), reviews.withVacantSeat(cycle, Set.of()));
        laid.get(3).vacate(second, clock.instant());
        reviews.flush();
        assertEquals(List.of(laid.get(3)), reviews.withVacantSeat(cycle, Set.of()));
        assertEquals(
                List.of(),
                reviews.withVacantSeat(
                        cycle, Set.of(laid.get(3).getApplication().getId())));
        assertEquals(REVIEWS - 1, sittings.of(second.getId(), cycle).size());
    }

    private static List<Long> ids(List<Review> some) {
        return some.stream().map(Review::getId).toList();
    }
}
