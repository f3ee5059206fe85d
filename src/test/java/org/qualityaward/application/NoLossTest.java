package org.qualityaward.application;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Article 12 (3): no operating loss in the last three years. */
class NoLossTest {

    private static final List<Integer> YEARS = Forms.rules().years();

    @Test
    void looksAtTheThreeYearsBeforeTheCycle() {
        assertTrue(YEARS.equals(List.of(2023, 2024, 2025)), YEARS::toString);
        assertTrue(shown(Forms.complete().with(Indicator.PROFIT.field(2022), "-1")));
    }

    @Test
    void isShownByAProfitOfNothingAndNotByACentLess() {
        for (int year : YEARS) {
            assertFalse(shown(Forms.complete().with(Indicator.PROFIT.field(year), "-0.01")));
            assertTrue(shown(Forms.complete().with(Indicator.PROFIT.field(year), "0")));
            assertTrue(shown(Forms.complete().with(Indicator.PROFIT.field(year), "0.01")));
        }
    }

    @Test
    void isNotShownWhileAYearIsMissing() {
        assertFalse(shown(Forms.complete().without(Indicator.PROFIT.field(2024))));
    }

    private static boolean shown(FormContent form) {
        return NoLoss.shownBy(form, YEARS);
    }
}
