package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When the time of keeping is over: full calendar years from the year after the end. */
class RetentionTest {

    @Test
    void itRunsFromTheYearAfterTheEnd() {
        assertEquals(Optional.of(LocalDate.of(2036, 12, 31)), Retention.YEARS_10.keptUntil(LocalDate.of(2026, 1, 1)));
        assertEquals(Optional.of(LocalDate.of(2036, 12, 31)), Retention.YEARS_10.keptUntil(LocalDate.of(2026, 12, 31)));
        assertEquals(Optional.of(LocalDate.of(2056, 12, 31)), Retention.YEARS_30.keptUntil(LocalDate.of(2026, 9, 30)));
        assertEquals(Optional.empty(), Retention.PERMANENT.keptUntil(LocalDate.of(2026, 9, 30)));
    }

    @Test
    void itIsOverTheDayAfterTheLast() {
        LocalDate end = LocalDate.of(2026, 9, 30);
        assertFalse(Retention.YEARS_10.isOver(end, LocalDate.of(2036, 12, 30)));
        assertFalse(Retention.YEARS_10.isOver(end, LocalDate.of(2036, 12, 31)));
        assertTrue(Retention.YEARS_10.isOver(end, LocalDate.of(2037, 1, 1)));
        assertFalse(Retention.PERMANENT.isOver(end, LocalDate.of(2999, 1, 1)));
        assertFalse(Retention.YEARS_30.isOver(LocalDate.MAX.withYear(999_999), LocalDate.of(2999, 1, 1)));
    }
}
