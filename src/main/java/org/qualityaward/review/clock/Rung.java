package org.qualityaward.review.clock;

import java.time.LocalDate;
import org.qualityaward.calendar.WorkCalendar;

/** To whom a review is passed on that is overdue, in this order. */
public enum Rung {
    INSTITUTION,
    OFFICE,
    HEAD;

    /** The day on which it gets there: the working day after the last one, and one more for each rung. */
    LocalDate dayAfter(LocalDate last, WorkCalendar calendar) {
        return calendar.plusWorkingDays(last, ordinal() + 1);
    }
}
