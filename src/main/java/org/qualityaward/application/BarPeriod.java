package org.qualityaward.application;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.qualityaward.calendar.WorkCalendar;

/**
 * How far back the bars of Article 13 reach: items (3), (4), (5) and (7) to the day three years before the application
 * deadline, that day included; the others tell of what is so now. What was decided within the time counts although it
 * happened before it, and the other way round.
 *
 * @param since first day that counts
 */
public record BarPeriod(LocalDate since) {

    /** Where a reported fact lies. */
    public enum Reach {
        /** The bar asks how things stand, not since when. */
        CURRENT,
        WITHIN,
        BEFORE,
        /** No day was given, so that whoever checks has to ask. */
        UNDATED
    }

    private static final Set<CheckPoint> LOOKING_BACK =
            EnumSet.of(CheckPoint.BAR_3, CheckPoint.BAR_4, CheckPoint.BAR_5, CheckPoint.BAR_7);

    /** @param years years of the rule set, ending on the corresponding day */
    public static BarPeriod endingOn(LocalDate applicationDeadline, int years) {
        return new BarPeriod(WorkCalendar.correspondingDay(applicationDeadline, -years));
    }

    /**
     * @param event day of the event, may be null
     * @param decision day of the decision, may be null
     */
    public Reach reachOf(CheckPoint bar, LocalDate event, LocalDate decision) {
        if (!LOOKING_BACK.contains(bar)) {
            return Reach.CURRENT;
        }
        if (event == null && decision == null) {
            return Reach.UNDATED;
        }
        return Stream.of(event, decision).anyMatch(day -> day != null && !day.isBefore(since))
                ? Reach.WITHIN
                : Reach.BEFORE;
    }
}
