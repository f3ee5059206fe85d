package org.qualityaward.recusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Article 34 as read in domain.md: three years back to the corresponding day (Civil Code 202). */
class LookBackTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);

    private final LookBack threeYears = new LookBack(TODAY, 3);

    @Test
    void beginsOnTheCorrespondingDay() {
        assertEquals(LocalDate.of(2023, 5, 14), threeYears.since());
    }

    @Test
    void countsATieThatEndedTheDayAfterTheWindowBegins() {
        assertTrue(threeYears.covers(LocalDate.of(2023, 5, 15)));
    }

    @Test
    void countsATieThatEndedOnTheCorrespondingDay() {
        assertTrue(threeYears.covers(LocalDate.of(2023, 5, 14)));
    }

    @Test
    void doesNotCountATieThatEndedTheDayBefore() {
        assertFalse(threeYears.covers(LocalDate.of(2023, 5, 13)));
    }

    @Test
    void countsATieThatLasts() {
        assertTrue(threeYears.covers(null));
    }

    @Test
    void beginsAtTheMonthsEndWhereTheYearHasNoSuchDay() {
        assertEquals(LocalDate.of(2021, 2, 28), new LookBack(LocalDate.of(2024, 2, 29), 3).since());
    }

    @Test
    void withoutYearsCountsOnlyWhatHasNotEnded() {
        LookBack today = new LookBack(TODAY, 0);
        assertTrue(today.covers(TODAY));
        assertTrue(today.covers(null));
        assertFalse(today.covers(TODAY.minusDays(1)));
    }
}
