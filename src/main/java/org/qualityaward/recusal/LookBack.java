package org.qualityaward.recusal;

import java.time.LocalDate;

/**
 * The window in which a past tie still counts: back to the corresponding day so many years ago, or the month's end where
 * that year has no such day (Civil Code 202). A tie that ended on that very day counts; one that ended the day before
 * does not.
 *
 * @param day from which one looks back
 * @param years 0 where a tie counts only while it lasts and once it has ended does not
 */
public record LookBack(LocalDate day, int years) {

    /** First day of the window. */
    public LocalDate since() {
        return day.minusYears(years);
    }

    /**
     * Whether a tie counts.
     *
     * @param until its last day, null while it lasts
     */
    public boolean covers(LocalDate until) {
        return until == null || !until.isBefore(since());
    }
}
