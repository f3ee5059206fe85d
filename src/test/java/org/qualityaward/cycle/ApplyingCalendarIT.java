package org.qualityaward.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualityaward.calendar.DayKind;
import org.qualityaward.calendar.Days;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.calendar.KeepingHolidays;
import org.qualityaward.calendar.ListedDay;
import org.qualityaward.cycle.CountingWork.Thing;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.TestTransaction;

/** A changed calendar moves running deadlines only by an act, after its effect could be seen. */
class ApplyingCalendarIT extends ServerIT {

    private static final Caller OFFICE =
            new Caller(-1L, "it-office", "it-office", Set.of(Role.OFFICE), null, null, null);
    private static final Caller REVIEWER =
            new Caller(-2L, "it-reviewer", "it-reviewer", Set.of(Role.REVIEWER), null, null, null);

    @Inject
    KeepingHolidays keeping;

    @Inject
    ApplyingCalendar applying;

    @Inject
    HolidayYears years;

    @Inject
    Deadlines deadlines;

    @Inject
    CurrentCaller caller;

    @Inject
    TestTransaction transaction;

    @Test
    void movesARunningDeadlineOnlyWhenTheCalendarIsApplied() throws Exception {
        LocalDate event = LocalDate.of(2061, 3, 1); // a Tuesday of a year without a list
        transaction.begin();
        Long id = deadlines
                .open(CountingWork.KIND, new Thing(System.nanoTime()), event, Days.working(3), null)
                .getId();
        transaction.commit();
        assertEquals(LocalDate.of(2061, 3, 4), last(id));

        keep(2061, new ListedDay(LocalDate.of(2061, 3, 3), DayKind.HOLIDAY, "test"));
        assertEquals(LocalDate.of(2061, 3, 4), last(id), "a new list alone moves nothing");
        CalendarEffect effect = applying.effects().stream()
                .filter(e -> e.deadline().getId().equals(id))
                .findFirst()
                .orElseThrow();
        assertTrue(effect.isMoved());
        assertEquals(LocalDate.of(2061, 3, 7), effect.after());

        caller.as(OFFICE, () -> applying.apply(years.latestRevision()));
        assertEquals(LocalDate.of(2061, 3, 7), last(id));
        assertTrue(applying.effects().isEmpty());
    }

    @Test
    void refusesToApplyACalendarWhoseEffectWasNotSeen() {
        int seen = years.latestRevision();
        keep(2062, new ListedDay(LocalDate.of(2062, 1, 2), DayKind.HOLIDAY, "test"));
        assertThrows(Refusal.class, () -> caller.as(OFFICE, () -> applying.apply(seen)));
    }

    @Test
    void letsOnlyTheOfficeKeepHolidays() {
        List<ListedDay> days = List.of(new ListedDay(LocalDate.of(2063, 1, 3), DayKind.HOLIDAY, "test"));
        assertThrows(NotHere.class, () -> caller.as(REVIEWER, () -> keeping.keep(2063, days)));
        assertTrue(years.find(2063).isEmpty());
    }

    @Test
    void refusesAMakeupDayOnAWeekday() {
        Refusal refusal = assertThrows(
                Refusal.class, () -> keep(2064, new ListedDay(LocalDate.of(2064, 1, 2), DayKind.MAKEUP, "test")));
        assertEquals("calendar.refusal.makeupOnWeekday", refusal.key());
    }

    private void keep(int year, ListedDay day) {
        caller.as(OFFICE, () -> keeping.keep(year, List.of(day)));
    }

    private LocalDate last(Long id) {
        return deadlines.find(id).orElseThrow().getLast();
    }
}
