package org.qualityaward.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Texts;

/** What the rooms of the decision count by: today, the calendar in force, and the numbers of the cycle's rule set. */
@ApplicationScoped
public class Reckoning {

    @Inject
    Clock clock;

    @Inject
    HolidayYears years;

    /** The date in Wuhai. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    public WorkCalendar calendar() {
        return years.calendar();
    }

    public RuleSet rules(Cycle cycle) {
        return cycle.getRuleSet();
    }

    /** Title and number of the measures that a cycle is bound to, as papers cite them. */
    public String basis(Cycle cycle) {
        RuleSet rules = rules(cycle);
        return Texts.chinese("publicity.basis", rules.getTitle(), rules.getDocumentNumber());
    }
}
