package org.qualityaward.review.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far somebody drifts and an item spreads: to one side and either way, by hand-reckoned figures. */
class DriftTest {

    @Test
    void whoIsOnceMilderAndOnceStricterDriftsToNoSideButIsFarOff() {
        Drift drift = Drift.of(1L, "甲", List.of(new Drift.Pair(70, 60), new Drift.Pair(50, 60)));
        assertEquals(new BigDecimal("0.0"), drift.mean());
        assertEquals(new BigDecimal("10.0"), drift.distance());
    }

    @Test
    void whoIsStricterDriftsBelowNought() {
        Drift drift =
                Drift.of(1L, "甲", List.of(new Drift.Pair(55, 60), new Drift.Pair(45, 60), new Drift.Pair(60, 60)));
        assertEquals(new BigDecimal("-6.7"), drift.mean());
        assertEquals(new BigDecimal("6.7"), drift.distance());
    }

    @Test
    void anItemSpreadsFromItsLowestToItsHighest() {
        Spread spread = Spread.of("4.1.2", 60, List.of(50, 60, 70, 60));
        assertEquals(50, spread.lowest());
        assertEquals(70, spread.highest());
        assertEquals(new BigDecimal("60.0"), spread.mean());
        assertEquals(new BigDecimal("7.1"), spread.deviation());
    }
}
