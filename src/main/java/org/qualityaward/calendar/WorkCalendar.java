package org.qualityaward.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which days are worked, and how periods are counted over them (Civil Code 200–204).
 *
 * <p>A working day is a weekday that is not on the State Council's holiday list, or a weekend day that the list makes a
 * working day (调休). The calendar is immutable and carries the version of the lists it was made from. It answers for years
 * without a list too, by bare weekdays; {@link #missing} and {@link Term#missingYears()} tell when that happened.
 */
public final class WorkCalendar {

    private final int version;
    private final SortedSet<Integer> years;
    private final NavigableMap<LocalDate, ListedDay> listed;
    private final Map<Integer, Integer> workingDaysOfYear = new HashMap<>();
    private final boolean firstDayCounts;

    private WorkCalendar(
            int version, SortedSet<Integer> years, NavigableMap<LocalDate, ListedDay> listed, boolean firstDayCounts) {
        this.version = version;
        this.years = years;
        this.listed = listed;
        this.firstDayCounts = firstDayCounts;
        for (int year : years) {
            workingDaysOfYear.put(year, workingDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
    }

    /** A calendar of the given days; each year that has at least one of them counts as listed. */
    public static WorkCalendar of(int version, Collection<ListedDay> days) {
        SortedSet<Integer> years = new TreeSet<>();
        NavigableMap<LocalDate, ListedDay> listed = new TreeMap<>();
        for (ListedDay day : days) {
            years.add(day.date().getYear());
            if (listed.put(day.date(), day) != null) {
                throw new IllegalArgumentException(day.date() + " is listed twice");
            }
        }
        return new WorkCalendar(version, years, listed, false);
    }

    /** The same calendar with the setting 首日计入: whether the day of the event is itself the first day. Default: no. */
    public WorkCalendar countingFirstDay(boolean counts) {
        return counts == firstDayCounts ? this : new WorkCalendar(version, years, listed, counts);
    }

    public int version() {
        return version;
    }

    public boolean firstDayCounts() {
        return firstDayCounts;
    }

    /** The years that have a list, ascending. */
    public List<Integer> years() {
        return List.copyOf(years);
    }

    public boolean knows(int year) {
        return years.contains(year);
    }

    public boolean isWorkingDay(LocalDate day) {
        ListedDay exception = listed.get(day);
        if (exception != null) {
            return exception.kind() == DayKind.MAKEUP;
        }
        return !isWeekend(day);
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The listed days from {@code from} to {@code to}, both included, in order. */
    public List<ListedDay> listed(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? List.of()
                : List.copyOf(listed.subMap(from, true, to, true).values());
    }

    /** The given day if it is worked, else the next that is (Civil Code 203). */
    public LocalDate rollForward(LocalDate day) {
        LocalDate rolled = day;
        while (!isWorkingDay(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    /** The first working day after {@code day}: the earliest day of a step that must wait for {@code day} to end. */
    public LocalDate nextWorkingDay(LocalDate day) {
        return rollForward(day.plusDays(1));
    }

    /** The last working day before {@code day}. */
    public LocalDate previousWorkingDay(LocalDate day) {
        LocalDate previous = day.minusDays(1);
        while (!isWorkingDay(previous)) {
            previous = previous.minusDays(1);
        }
        return previous;
    }

    /**
     * The {@code count}-th working day after {@code day}.
     *
     * @param count 0 or more; with 0 the answer is {@code day} itself, worked or not
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("Cannot add " + count + " working days");
        }
        LocalDate reached = day;
        for (int i = 0; i < count; i++) {
            reached = nextWorkingDay(reached);
        }
        return reached;
    }

    /** How many working days there are from {@code first} to {@code last}, both included; 0 if last is before first. */
    public int workingDays(LocalDate first, LocalDate last) {
        int count = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (day.getDayOfYear() == 1) {
                Integer whole = workingDaysOfYear.get(day.getYear());
                LocalDate yearEnd = LocalDate.of(day.getYear(), 12, 31);
                if (whole != null && !yearEnd.isAfter(last)) {
                    count += whole;
                    day = yearEnd;
                    continue;
                }
            }
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    /** The working days of a year. */
    public int workingDaysIn(int year) {
        return workingDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** How many days of the given unit there are from {@code first} to {@code last}, both included. */
    public int count(LocalDate first, LocalDate last, DayUnit unit) {
        if (unit == DayUnit.WORKING_DAY) {
            return workingDays(first, last);
        }
        return (int) Math.max(0, last.toEpochDay() - first.toEpochDay() + 1);
    }

    /**
     * The working days left until the end of {@code last}, seen on {@code today}: 0 on the last day itself, 1 on the
     * working day before it; negative, counting the working days since, once it has passed.
     */
    public int workingDaysLeft(LocalDate today, LocalDate last) {
        return today.isAfter(last)
                ? -Math.max(1, workingDays(last.plusDays(1), today))
                : workingDays(today.plusDays(1), last);
    }

    /** The first day counted for a period that runs from {@code event}. */
    public LocalDate firstDay(LocalDate event, DayUnit unit) {
        LocalDate first = firstDayCounts ? event : event.plusDays(1);
        return unit == DayUnit.WORKING_DAY ? rollForward(first) : first;
    }

    /** The period of {@code days} that runs from the event of the given day, with its whole reckoning. */
    public Term term(LocalDate event, Days days) {
        LocalDate first = firstDay(event, days.unit());
        LocalDate raw =
                days.isWorkingDays() ? plusWorkingDays(first, days.count() - 1) : first.plusDays(days.count() - 1L);
        LocalDate last = rollForward(raw);
        return new Term(event, first, raw, last, days, version, missing(event, last));
    }

    /** The last day of the period of {@code count} days that runs from the event of the given day. */
    public LocalDate lastDay(LocalDate event, int count, DayUnit unit) {
        return term(event, new Days(count, unit)).last();
    }

    /**
     * The corresponding day {@code years} later, or the end of that month if it has no such day (Civil Code 202). Used for
     * validity and bans, which end on that very day, worked or not.
     */
    public static LocalDate correspondingDay(LocalDate event, int years) {
        return event.plusYears(years);
    }

    /** The years from {@code from} to {@code to} that have no holiday list, ascending. */
    public List<MissingYear> missing(LocalDate from, LocalDate to) {
        List<MissingYear> missing = new ArrayList<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!knows(year)) {
                missing.add(new MissingYear(year));
            }
        }
        return Collections.unmodifiableList(missing);
    }
}
