package org.qualityaward.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityaward.review.EngagementKind;

class ItemFiguresTest {

    private static ItemFigures rated(Long... counts) {
        long answered = List.of(counts).stream().mapToLong(Long::longValue).sum();
        return new ItemFigures(
                Direction.ABOUT_TEAM, "fair", EvaluationItem.Kind.RATING, "客观公正", "Fair", List.of(counts), 0, answered);
    }

    @Test
    void roundsTheMeanHalfUp() {
        assertEquals(new BigDecimal("4.3"), rated(0L, 0L, 0L, 3L, 1L).mean());
        assertEquals(new BigDecimal("5.0"), rated(0L, 0L, 0L, 0L, 5L).mean());
    }

    @Test
    void hasNoMeanOfNothing() {
        assertEquals(BigDecimal.ZERO, rated(0L, 0L, 0L, 0L, 0L).mean());
    }

    @Test
    void neverRoundsAResponseUpToAll() {
        assertEquals(99, new ResponseRate(Direction.ABOUT_TEAM, EngagementKind.SITE, 999, 1000).percent());
        assertEquals(0, new ResponseRate(Direction.ABOUT_TEAM, EngagementKind.SITE, 0, 0).percent());
    }
}
