package org.qualityaward.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.qualityaward.calendar.Calendars;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.regulation.RuleSet;

/** Cycles whose plan is in force, for plain tests of the rooms above. */
public final class Plans {

    private Plans() {}

    /** Announced on 2026-03-02, filed until 2026-04-17, handed over on 2026-05-13, decided on 2026-07-10. */
    public static Cycle cycle2026() {
        RuleSet rules = RuleSet.shipped();
        WorkCalendar calendar = Calendars.shipped();
        Instant at = Instant.parse("2026-02-26T02:00:00Z");
        StartDates dates = new StartDates(
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 4, 17),
                LocalDate.of(2026, 5, 13),
                LocalDate.of(2026, 7, 10));
        Cycle cycle = new Cycle(2026, rules, at);
        cycle.putInForce(CyclePlan.reckon(dates, Map.of(), rules, calendar), calendar, at);
        return cycle;
    }
}
