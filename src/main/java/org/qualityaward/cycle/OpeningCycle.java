package org.qualityaward.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * The office opens a cycle for a year (Art. 4): bound to the latest rule set, not before the cycle before is archived, and not
 * sooner than the measures' interval after it. It starts with a first draft of the plan.
 */
@ApplicationScoped
@Transactional
public class OpeningCycle {

    @Inject
    Cycles cycles;

    @Inject
    RuleSets ruleSets;

    @Inject
    HolidayYears years;

    @Inject
    Clock clock;

    /** @throws Refusal when another cycle is under way, or the year is too soon */
    @Act(
            value = "cycle.open",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 4)
    public Cycle open(int year) {
        RuleSet rules = ruleSets.latest().orElseThrow(() -> new Refusal("cycle.refusal.noRules", 0));
        OpeningPolicy policy = new OpeningPolicy(rules);
        cycles.current().ifPresent(before -> policy.requireAfter(before, year));
        policy.requireWithinReach(year, LocalDate.now(clock).getYear());
        Cycle cycle = new Cycle(year, rules, clock.instant());
        cycle.draft(firstDraft(year, rules, years.calendar()), years.latestRevision());
        cycles.add(cycle);
        return cycle;
    }

    private CyclePlan firstDraft(int year, RuleSet rules, WorkCalendar calendar) {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        LocalDate start = tomorrow.getYear() < year ? LocalDate.of(year, 1, 1) : tomorrow;
        return CyclePlan.reckon(
                StartDates.suggested(calendar.rollForward(start), rules, calendar), Map.of(), rules, calendar);
    }
}
