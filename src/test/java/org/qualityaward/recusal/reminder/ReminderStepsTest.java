package org.qualityaward.recusal.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qualityaward.calendar.Calendars.day;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.qualityaward.calendar.Calendars;
import org.qualityaward.calendar.WorkCalendar;

/** When whoever has not declared is reminded: on the very working day, not before, over weekends and holidays. */
class ReminderStepsTest {

    private final WorkCalendar calendar = Calendars.shipped();
    private final ReminderSteps steps = ReminderSteps.of("2,5,10");

    @Test
    void aStepIsReachedOnItsWorkingDayAndNotBefore() {
        assertEquals(OptionalInt.empty(), reached("2026-06-10", "2026-06-11"));
        assertEquals(OptionalInt.of(2), reached("2026-06-10", "2026-06-12"));
        assertEquals(OptionalInt.of(2), reached("2026-06-10", "2026-06-16"), "the fourth, over the weekend");
        assertEquals(OptionalInt.of(5), reached("2026-06-10", "2026-06-17"));
        assertEquals(OptionalInt.of(10), reached("2026-06-10", "2027-06-10"), "the last one, however late");
    }

    @Test
    void restDaysAndHolidaysAreNoWorkingDays() {
        assertEquals(OptionalInt.empty(), reached("2026-06-18", "2026-06-22"), "19 June is the Dragon Boat Festival");
        assertEquals(OptionalInt.of(2), reached("2026-06-18", "2026-06-23"));
    }

    @Test
    void whatIsNoNumberAmongThemIsLeftOutAndNoneMeansNever() {
        assertEquals(List.of(1, 3), ReminderSteps.of("3, 1,x,0,3").days());
        assertEquals(OptionalInt.empty(), ReminderSteps.of("").reached(day("2026-06-10"), day("2026-12-10"), calendar));
    }

    private OptionalInt reached(String asked, String today) {
        return steps.reached(day(asked), day(today), calendar);
    }
}
