package org.qualityaward.review.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qualityaward.calendar.Calendars.day;

import org.junit.jupiter.api.Test;
import org.qualityaward.calendar.Calendars;
import org.qualityaward.calendar.WorkCalendar;

/** An overdue review climbs a rung each working day. */
class RungTest {

    private final WorkCalendar calendar = Calendars.shipped();

    @Test
    void climbsARungEachWorkingDayAndRestsAtTheWeekend() {
        assertEquals(day("2026-06-11"), Rung.INSTITUTION.dayAfter(day("2026-06-10"), calendar));
        assertEquals(day("2026-06-12"), Rung.OFFICE.dayAfter(day("2026-06-10"), calendar));
        assertEquals(day("2026-06-15"), Rung.HEAD.dayAfter(day("2026-06-10"), calendar), "over the weekend");
    }
}
