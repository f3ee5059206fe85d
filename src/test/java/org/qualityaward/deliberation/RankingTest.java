package org.qualityaward.deliberation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Refusal;
import org.qualityaward.testing.Filed;

/** Article 23: the comprehensive ranking and the candidate list. */
class RankingTest {

    private static final Instant NOW = Instant.parse("2026-07-02T01:00:00Z");
    private static final BigDecimal FLOOR = new BigDecimal("550");

    private final Cycle cycle = Filed.cycle(2026);

    @Test
    void ranksByPoints() {
        assertEquals(List.of(2L, 1L, 3L), order(ranking("700", "710", "690")));
    }

    @Test
    void refusesAnAdjustmentWithoutAReason() {
        Ranking ranking = ranking("700", "710");
        assertThrows(Refusal.class, () -> ranking.adjust(2L, new BigDecimal("-20"), " "));
        ranking.adjust(2L, new BigDecimal("-20"), "Upheld objection");
        assertEquals(List.of(1L, 2L), order(ranking));
        ranking.adjust(2L, BigDecimal.ZERO, null);
        assertEquals(List.of(2L, 1L), order(ranking));
    }

    @Test
    void leavesATieUndecidedUntilSomebodyDecidesItWithAReason() {
        Ranking ranking = ranking("700", "700", "690");
        assertNull(ranking.getRows().get(0).getPlace());
        assertNull(ranking.getRows().get(1).getPlace());
        assertEquals(3, ranking.getRows().get(2).getPlace());
        assertEquals(
                "deliberation.refusal.tie",
                assertThrows(Refusal.class, () -> ranking.submit(FLOOR, NOW)).key());
        assertThrows(Refusal.class, () -> ranking.preferInTie(2L, ""));
        ranking.preferInTie(2L, "Better environmental record");
        assertEquals(List.of(2L, 1L, 3L), order(ranking));
        assertEquals(1, ranking.getRows().get(0).getPlace());
        ranking.submit(FLOOR, NOW);
    }

    @Test
    void forgetsADecidedTieWhenItsPointsChange() {
        Ranking ranking = ranking("700", "700", "690");
        ranking.preferInTie(2L, "Better environmental record");
        ranking.adjust(1L, new BigDecimal("-10"), "Opinion adopted");
        assertEquals(1, ranking.getRows().get(0).getPlace());
        assertEquals(2, ranking.undecidedTies().size());
    }

    @Test
    void refusesToDecideATieThatIsNone() {
        assertThrows(Refusal.class, () -> ranking("700", "710").preferInTie(1L, "Reason"));
    }

    @Test
    void makesCandidatesOfThoseWhoReachTheFloorOfTheNomination() {
        Ranking ranking = ranking("549.9", "550.0", "550.1");
        ranking.submit(FLOOR, NOW);
        assertEquals(
                List.of(3L, 2L),
                ranking.candidates().stream()
                        .map(row -> row.getApplication().getId())
                        .toList());
    }

    @Test
    void ranksReEvaluationsApart() {
        Ranking ranking = ranking("700", "710");
        ranking.enter(Filed.application(cycle, 9), new BigDecimal("800"), true);
        assertEquals(List.of(2L, 1L, 9L), order(ranking));
        assertEquals(1, ranking.getRows().get(2).getPlace());
    }

    @Test
    void canBeRecomputedFromItsInputs() {
        Ranking ranking = ranking("700", "710");
        ranking.submit(FLOOR, NOW);
        assertNotNull(ranking.getInputsHash());
        assertTrue(ranking.isReproducible());
    }

    @Test
    void neverChangesOnceSubmitted() {
        Ranking ranking = ranking("700", "710");
        ranking.submit(FLOOR, NOW);
        assertThrows(Refusal.class, () -> ranking.adjust(1L, BigDecimal.ONE, "Late"));
        assertThrows(Refusal.class, () -> ranking.submit(FLOOR, NOW));
    }

    @Test
    void carriesAnAdjustmentOverWhereThePointsAreTheSame() {
        Ranking first = ranking("700", "710");
        first.adjust(2L, new BigDecimal("-20"), "Upheld objection");
        Ranking second = ranking("700", "710");
        second.carryOver(first);
        assertEquals(List.of(1L, 2L), order(second));
        Ranking changed = ranking("700", "730");
        changed.carryOver(first);
        assertEquals(List.of(2L, 1L), order(changed));
    }

    private Ranking ranking(String... points) {
        Ranking ranking = new Ranking(cycle, 1, 0, 0, "office", NOW);
        for (int i = 0; i < points.length; i++) {
            ranking.enter(Filed.application(cycle, i + 1L), new BigDecimal(points[i]), false);
        }
        return ranking;
    }

    private static List<Long> order(Ranking ranking) {
        return ranking.getRows().stream()
                .map(row -> row.getApplication().getId())
                .toList();
    }
}
