package org.qualityaward.publicity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qualityaward.calendar.Calendars.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityaward.calendar.Calendars;
import org.qualityaward.calendar.Days;
import org.qualityaward.calendar.Term;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.shared.Refusal;

/** Articles 17, 22 and 25: how long a notice stays open. */
class NoticePeriodTest {

    private static final WorkCalendar CALENDAR = Calendars.shipped();
    private static final Days ANNOUNCEMENT = Days.working(10);
    private static final Days OPINIONS = Days.calendar(20);

    @Test
    void refusesAnAnnouncementOfNineWorkingDays() {
        Refusal refusal = assertThrows(
                Refusal.class, () -> NoticePeriod.of(CALENDAR, day("2026-03-02"), day("2026-03-13"), ANNOUNCEMENT, 17));
        assertEquals("publicity.refusal.tooShort.workingDays", refusal.key());
        assertEquals(17, refusal.article());
        assertEquals(List.of(9, 10, day("2026-03-16")), refusal.facts());
    }

    @Test
    void takesAnAnnouncementOfTenWorkingDays() {
        Term term = NoticePeriod.of(CALENDAR, day("2026-03-02"), day("2026-03-16"), ANNOUNCEMENT, 17);
        assertEquals(day("2026-03-03"), term.first());
        assertEquals(day("2026-03-16"), term.last());
    }

    @Test
    void takesALongerAnnouncement() {
        assertEquals(
                day("2026-03-17"),
                NoticePeriod.of(CALENDAR, day("2026-03-02"), day("2026-03-17"), ANNOUNCEMENT, 17)
                        .last());
    }

    @Test
    void takesTheShortestLawfulPeriodWhenNoneIsWanted() {
        assertEquals(
                day("2026-03-16"),
                NoticePeriod.of(CALENDAR, day("2026-03-02"), null, ANNOUNCEMENT, 17)
                        .last());
    }

    @Test
    void movesAWantedLastDayFromARestDayToTheNextWorkingDay() {
        assertEquals(
                day("2026-07-06"),
                NoticePeriod.of(CALENDAR, day("2026-06-11"), day("2026-07-04"), OPINIONS, 22)
                        .last());
    }

    @Test
    void refusesNineteenDaysForOpinions() {
        assertThrows(
                Refusal.class, () -> NoticePeriod.of(CALENDAR, day("2026-06-11"), day("2026-06-30"), OPINIONS, 22));
    }

    @Test
    void takesTwentyDaysForOpinions() {
        Term term = NoticePeriod.of(CALENDAR, day("2026-06-11"), day("2026-07-01"), OPINIONS, 22);
        assertEquals(day("2026-06-12"), term.first());
        assertEquals(day("2026-07-01"), term.last());
    }

    @Test
    void goesOnOnlyAfterTheLastDay() {
        assertThrows(Refusal.class, () -> NoticePeriod.mustBeOver(day("2026-06-30"), day("2026-07-01"), 22));
        assertThrows(Refusal.class, () -> NoticePeriod.mustBeOver(day("2026-07-01"), day("2026-07-01"), 22));
        assertDoesNotThrow(() -> NoticePeriod.mustBeOver(day("2026-07-02"), day("2026-07-01"), 22));
    }
}
