package org.qualityaward.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualityaward.application.BarPeriod.Reach;
import org.qualityaward.regulation.RuleSet;

/** Article 13: three years back from the application deadline in items (3), (4), (5) and (7); the others as things stand. */
class BarPeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 4, 17);

    private final BarPeriod period =
            BarPeriod.endingOn(Forms.DEADLINE, RuleSet.shipped().lookBackYears());

    @ParameterizedTest
    @EnumSource(
            value = CheckPoint.class,
            names = {"BAR_3", "BAR_4", "BAR_5", "BAR_7"})
    void reachesToTheCorrespondingDayAndNotADayFurther(CheckPoint bar) {
        assertEquals(Reach.BEFORE, period.reachOf(bar, FIRST.minusDays(1), null));
        assertEquals(Reach.WITHIN, period.reachOf(bar, FIRST, null));
        assertEquals(Reach.WITHIN, period.reachOf(bar, FIRST.plusDays(1), null));
        assertEquals(Reach.UNDATED, period.reachOf(bar, null, null));
    }

    @ParameterizedTest
    @EnumSource(
            value = CheckPoint.class,
            names = {"BAR_1", "BAR_2", "BAR_6"})
    void asksOfTheOthersHowThingsStand(CheckPoint bar) {
        assertEquals(Reach.CURRENT, period.reachOf(bar, FIRST.minusYears(9), null));
        assertEquals(Reach.CURRENT, period.reachOf(bar, null, null));
    }

    @Test
    void countsWhatWasDecidedWithinTheTimeAlthoughItHappenedBefore() {
        assertEquals(Reach.WITHIN, period.reachOf(CheckPoint.BAR_3, FIRST.minusYears(1), FIRST));
        assertEquals(Reach.BEFORE, period.reachOf(CheckPoint.BAR_3, FIRST.minusYears(1), FIRST.minusDays(1)));
    }

    @Test
    void beginsAtTheMonthsEndWhereTheYearHasNoSuchDay() {
        assertEquals(
                LocalDate.of(2025, 2, 28),
                BarPeriod.endingOn(LocalDate.of(2028, 2, 29), 3).since());
    }
}
