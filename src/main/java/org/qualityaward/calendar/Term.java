package org.qualityaward.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A counted period (期限), with all that is needed to show how it was counted.
 *
 * @param event the day of the event from which the period runs; by default not counted (Civil Code 201)
 * @param first the first day that is counted
 * @param raw the last day before Civil Code 203 is applied
 * @param last the last day: {@code raw}, or the next working day if that is a rest day; it ends at 24:00
 * @param days the length
 * @param calendarVersion the version of the holiday lists the dates were computed with
 * @param missingYears the years without a holiday list that the computation touched, in order; usually none
 */
public record Term(
        LocalDate event,
        LocalDate first,
        LocalDate raw,
        LocalDate last,
        Days days,
        int calendarVersion,
        List<MissingYear> missingYears)
        implements Serializable {

    public Term {
        missingYears = List.copyOf(missingYears);
    }

    /** Whether the last day had to move because it fell on a rest day or statutory holiday. */
    public boolean isMoved() {
        return !raw.equals(last);
    }

    /** The instant from which the period is over: 24:00 of the last day. */
    public Instant end(ZoneId zone) {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
