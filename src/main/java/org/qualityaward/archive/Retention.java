package org.qualityaward.archive;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** For how long a paper is kept (保管期限), in the classes of the national archives. */
public enum Retention {
    YEARS_10(10),
    YEARS_30(30),
    PERMANENT(0);

    private static final int LAST_DAY = 31;

    private final int years;

    Retention(int years) {
        this.years = years;
    }

    /** Full years of keeping; 0 for good. */
    public int years() {
        return years;
    }

    /**
     * The last day on which a paper must be kept: full calendar years, counted from the year after the one in which what it
     * belongs to came to its end, as archives count.
     *
     * @return empty where it is kept for good
     */
    public Optional<LocalDate> keptUntil(LocalDate end) {
        return this == PERMANENT
                ? Optional.empty()
                : Optional.of(LocalDate.of(end.getYear() + years, Month.DECEMBER, LAST_DAY));
    }

    /** Whether it may be destroyed on this day. */
    public boolean isOver(LocalDate end, LocalDate today) {
        return keptUntil(end).filter(today::isAfter).isPresent();
    }
}
