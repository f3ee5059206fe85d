package org.qualityaward.cycle.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.qualityaward.calendar.ListedDay;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.cycle.Deadline;

/** The deadline of the stage that a cycle is in, with its reckoning laid open day by day. */
public class RunningDeadline {

    private static final int MOST_DAYS_DRAWN = 30;

    private final Deadline deadline;
    private final int day;
    private final int of;
    private final List<OffPeriod> off;

    /** Days that a festival takes away from the count, or a make-up day that it adds. */
    public record OffPeriod(String name, boolean holiday, LocalDate first, LocalDate last) {

        public String getName() {
            return name;
        }

        public boolean isHoliday() {
            return holiday;
        }

        public LocalDate getFirst() {
            return first;
        }

        public LocalDate getLast() {
            return last;
        }
    }

    RunningDeadline(Deadline deadline, WorkCalendar calendar, LocalDate today) {
        this.deadline = deadline;
        LocalDate upTo = today.isAfter(deadline.getLast()) ? deadline.getLast() : today;
        if (deadline.isCalendarDays()) {
            this.of = days(deadline.getFirst(), deadline.getLast());
            this.day = days(deadline.getFirst(), upTo);
            this.off = List.of();
        } else {
            this.of = calendar.workingDays(deadline.getFirst(), deadline.getLast());
            this.day = calendar.workingDays(deadline.getFirst(), upTo);
            this.off = off(calendar.listed(deadline.getFirst(), deadline.getLast()));
        }
    }

    private static int days(LocalDate first, LocalDate last) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }

    private static List<OffPeriod> off(List<ListedDay> days) {
        List<OffPeriod> periods = new ArrayList<>();
        for (ListedDay listed : days) {
            OffPeriod before = periods.isEmpty() ? null : periods.get(periods.size() - 1);
            boolean goesOn = before != null
                    && before.holiday() == listed.isHoliday()
                    && before.last().plusDays(1).equals(listed.date());
            if (goesOn) {
                periods.remove(before);
            }
            periods.add(new OffPeriod(
                    listed.name(), listed.isHoliday(), goesOn ? before.first() : listed.date(), listed.date()));
        }
        return periods;
    }

    public Deadline getDeadline() {
        return deadline;
    }

    /** Which of its days today is, working days or calendar days by its unit. */
    public int getDay() {
        return day;
    }

    /** How many days it has, in its unit. */
    public int getOf() {
        return of;
    }

    /** One mark a day, {@code on}, {@code now} or empty; none where there are too many to draw. */
    public List<String> getMarks() {
        return of > MOST_DAYS_DRAWN
                ? List.of()
                : IntStream.rangeClosed(1, of)
                        .mapToObj(each -> each < day ? "on" : each == day ? "now" : "")
                        .toList();
    }

    public List<OffPeriod> getOff() {
        return off;
    }
}
