package org.qualityaward.deliberation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualityaward.deliberation.Allocation.Candidate;

/** Articles 4, 6 and 25: who takes which place, and who moves up. */
class AllocationTest {

    private static final Allocation QUOTA = new Allocation(3, 3, new BigDecimal("600"), new BigDecimal("550"));

    @Test
    void givesTheThreeFirstAnAwardAndTheFourthANomination() {
        Map<Long, Result> results = QUOTA.of(carried("742.5", "721.0", "698.4", "671.8"), Set.of());
        assertEquals(List.of(Result.WINNER, Result.WINNER, Result.WINNER, Result.NOMINATION), list(results));
    }

    @Test
    void givesThreeNominationsAndNoFourth() {
        Map<Long, Result> results = QUOTA.of(carried("740", "730", "720", "710", "700", "690", "680"), Set.of());
        assertEquals(Result.NOMINATION, results.get(6L));
        assertEquals(Result.NO_PLACE, results.get(7L));
    }

    @Test
    void givesAFourthAwardOnlyWhereItWasConfirmed() {
        Allocation confirmed = new Allocation(4, 3, new BigDecimal("600"), new BigDecimal("550"));
        assertEquals(
                Result.WINNER,
                confirmed
                        .of(carried("742.5", "721.0", "698.4", "671.8"), Set.of())
                        .get(4L));
    }

    @Test
    void asksSixHundredPointsOfAWinner() {
        assertEquals(Result.NOMINATION, QUOTA.of(carried("599.9"), Set.of()).get(1L));
        assertEquals(Result.WINNER, QUOTA.of(carried("600.0"), Set.of()).get(1L));
        assertEquals(Result.WINNER, QUOTA.of(carried("600.1"), Set.of()).get(1L));
    }

    @Test
    void asksFiveHundredAndFiftyPointsOfANomination() {
        assertEquals(Result.NO_PLACE, QUOTA.of(carried("549.9"), Set.of()).get(1L));
        assertEquals(Result.NOMINATION, QUOTA.of(carried("550.0"), Set.of()).get(1L));
        assertEquals(Result.NOMINATION, QUOTA.of(carried("550.1"), Set.of()).get(1L));
    }

    @Test
    void leavesPlacesVacantRatherThanGivingThemToWhomNobodyCarried() {
        Map<Long, Result> results =
                QUOTA.of(List.of(new Candidate(1, 1, new BigDecimal("700"), false, false)), Set.of());
        assertEquals(Result.NOT_CARRIED, results.get(1L));
    }

    @Test
    void countsAReEvaluationOutsideTheQuota() {
        List<Candidate> candidates = new ArrayList<>(carried("742.5", "721.0", "698.4"));
        candidates.add(new Candidate(9, 1, new BigDecimal("650"), true, true));
        Map<Long, Result> results = QUOTA.of(candidates, Set.of());
        assertEquals(Result.WINNER, results.get(3L));
        assertEquals(Result.RE_EVALUATION, results.get(9L));
    }

    @Test
    void asksSixHundredPointsOfAReEvaluationToo() {
        assertEquals(
                Result.NO_PLACE,
                QUOTA.of(List.of(new Candidate(9, 1, new BigDecimal("599.9"), true, true)), Set.of())
                        .get(9L));
    }

    @Test
    void letsTheNextInRankMoveUpWhenAWinnerIsCancelled() {
        Map<Long, Result> results = QUOTA.of(carried("740", "730", "720", "710", "700", "690", "680"), Set.of(2L));
        assertNull(results.get(2L));
        assertEquals(Result.WINNER, results.get(4L));
        assertEquals(Result.NOMINATION, results.get(7L));
    }

    @Test
    void letsNobodyMoveUpWhoMissesTheFloor() {
        Map<Long, Result> results = QUOTA.of(carried("740", "730", "720", "588.6"), Set.of(1L));
        assertEquals(Result.NOMINATION, results.get(4L));
    }

    private static List<Candidate> carried(String... points) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            candidates.add(new Candidate(i + 1L, i + 1, new BigDecimal(points[i]), false, true));
        }
        return candidates;
    }

    private static List<Result> list(Map<Long, Result> results) {
        return List.copyOf(results.values());
    }
}
