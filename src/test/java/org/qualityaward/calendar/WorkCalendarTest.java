package org.qualityaward.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualityaward.calendar.Calendars.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private final WorkCalendar calendar = Calendars.shipped();

    @ParameterizedTest(name = "{0}: {1} + {2} {3} ends {4}")
    @CsvFileSource(resources = "/calendar/workday-vectors.csv", numLinesToSkip = 1)
    void countsTheKnownExamples(
            String rule, LocalDate event, int n, String unit, LocalDate last, LocalDate raw, LocalDate nextStep) {
        DayUnit dayUnit = unit.equals("workday") ? DayUnit.WORKING_DAY : DayUnit.CALENDAR_DAY;
        Term term = calendar.term(event, new Days(n, dayUnit));
        assertEquals(last, term.last());
        assertEquals(raw, term.raw());
        assertEquals(last, calendar.lastDay(event, n, dayUnit));
        assertEquals(nextStep, calendar.nextWorkingDay(term.last()));
        assertEquals(List.of(), term.missingYears());
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 250",
        "2019, 250",
        "2020, 249",
        "2021, 250",
        "2022, 249",
        "2023, 249",
        "2024, 251",
        "2025, 248",
        "2026, 248"
    })
    void hasTheWorkingDaysOfEachListedYear(int year, int workingDays) {
        assertEquals(workingDays, calendar.workingDaysIn(year));
    }

    @Test
    void addsUpSeveralYears() {
        assertEquals(249 + 251 + 248, calendar.workingDays(day("2023-01-01"), day("2025-12-31")));
        assertEquals(1 + 251 + 1, calendar.workingDays(day("2023-12-29"), day("2025-01-02")));
    }

    @Test
    void worksOnAMakeupSaturdayAndRestsOnAListedWeekday() {
        assertTrue(calendar.isWorkingDay(day("2026-05-09")));
        assertFalse(calendar.isWorkingDay(day("2026-05-04")));
        assertFalse(calendar.isWorkingDay(day("2026-05-10")));
        assertTrue(calendar.isWorkingDay(day("2026-05-11")));
    }

    @Test
    void doesNotCountTheDayOfTheEvent() {
        Term term = calendar.term(day("2026-03-02"), Days.working(10));
        assertEquals(day("2026-03-03"), term.first());
        assertEquals(day("2026-03-16"), term.last());
        assertFalse(term.isMoved());
    }

    @Test
    void countsTheDayOfTheEventWhenTheSettingSaysSo() {
        WorkCalendar counting = calendar.countingFirstDay(true);
        assertEquals(day("2026-03-13"), counting.lastDay(day("2026-03-02"), 10, DayUnit.WORKING_DAY));
        assertEquals(day("2026-06-30"), counting.lastDay(day("2026-06-11"), 20, DayUnit.CALENDAR_DAY));
        assertEquals(
                day("2026-03-09"),
                counting.lastDay(day("2026-03-07"), 1, DayUnit.WORKING_DAY),
                "a rest day never counts");
    }

    @Test
    void movesALastDayOnARestDayToTheNextWorkingDay() {
        Term term = calendar.term(day("2026-04-11"), Days.calendar(20));
        assertEquals(day("2026-05-01"), term.raw());
        assertEquals(day("2026-05-06"), term.last());
        assertTrue(term.isMoved());
        assertEquals(
                day("2026-04-30"),
                calendar.lastDay(day("2026-04-10"), 20, DayUnit.CALENDAR_DAY),
                "the day before stays");
        assertEquals(
                day("2026-05-06"),
                calendar.lastDay(day("2026-04-16"), 20, DayUnit.CALENDAR_DAY),
                "the working day stays");
    }

    @Test
    void endsAtMidnightOfTheLastDay() {
        Term term = calendar.term(day("2026-03-02"), Days.working(10));
        assertEquals(Instant.parse("2026-03-16T16:00:00Z"), term.end(ZoneId.of("Asia/Shanghai")));
    }

    @Test
    void endsYearsOnTheCorrespondingDayElseOnTheMonthsEnd() {
        assertEquals(day("2030-08-05"), WorkCalendar.correspondingDay(day("2026-08-05"), 4));
        assertEquals(day("2028-02-29"), WorkCalendar.correspondingDay(day("2024-02-29"), 4));
        assertEquals(day("2029-02-28"), WorkCalendar.correspondingDay(day("2024-02-29"), 5));
    }

    @Test
    void saysWhenAComputationReachesAYearWithNoList() {
        assertEquals(
                List.of(), calendar.term(day("2026-12-17"), Days.working(10)).missingYears());
        Term reaching = calendar.term(day("2026-12-18"), Days.working(10));
        assertEquals(day("2027-01-01"), reaching.last(), "bare weekdays until the list is entered");
        assertEquals(List.of(new MissingYear(2027)), reaching.missingYears());
        assertEquals(List.of(new MissingYear(2017)), calendar.missing(day("2017-06-01"), day("2018-06-01")));
    }

    @Test
    void tellsTheWorkingDaysLeft() {
        assertEquals(
                7, calendar.workingDaysLeft(day("2026-04-29"), day("2026-05-12")), "without the Labour Day holiday");
        assertEquals(1, calendar.workingDaysLeft(day("2026-05-11"), day("2026-05-12")));
        assertEquals(0, calendar.workingDaysLeft(day("2026-05-12"), day("2026-05-12")));
        assertEquals(-1, calendar.workingDaysLeft(day("2026-05-13"), day("2026-05-12")));
        assertEquals(
                -1,
                calendar.workingDaysLeft(day("2026-04-25"), day("2026-04-24")),
                "a weekend later it is overdue too");
        assertEquals(-3, calendar.workingDaysLeft(day("2026-04-29"), day("2026-04-24")));
    }

    @Test
    void refusesADayListedTwiceAndALengthOfNothing() {
        ListedDay once = new ListedDay(day("2027-01-01"), DayKind.HOLIDAY, "New Year");
        assertThrows(IllegalArgumentException.class, () -> WorkCalendar.of(1, List.of(once, once)));
        assertThrows(IllegalArgumentException.class, () -> Days.working(0));
        assertThrows(IllegalArgumentException.class, () -> calendar.plusWorkingDays(day("2026-01-05"), -1));
    }
}
