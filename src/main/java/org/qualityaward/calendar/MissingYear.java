package org.qualityaward.calendar;

import java.io.Serializable;

/**
 * The fact that a computation reached a year for which no holiday list has been entered. The result then rests on bare
 * weekdays and may move once the State Council publishes the list, so whoever shows it says so.
 */
public record MissingYear(int year) implements Serializable, Comparable<MissingYear> {

    @Override
    public int compareTo(MissingYear other) {
        return Integer.compare(year, other.year);
    }

    public int getYear() {
        return year;
    }
}
