package org.qualityaward.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The office keeps a draft of the work plan (Art. 9): lawful or not, it can be taken up again later. */
@ApplicationScoped
@Transactional
public class PlanningCycle {

    @Inject
    Cycles cycles;

    @Inject
    HolidayYears years;

    @Inject
    Clock clock;

    /** @param seen version of the cycle that the page was loaded with */
    @Act(
            value = "cycle.draftPlan",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 9,
            repeatable = true)
    public Cycle draft(CycleRef subject, int seen, CyclePlan plan) {
        Cycle cycle = cycles.get(subject.id());
        cycle.unchangedSince(seen);
        cycle.draft(plan, years.latestRevision());
        return cycle;
    }

    /**
     * Puts a plan in force.
     *
     * @throws Refusal by {@link CyclePlanPolicy}, or when the announcement would lie in the past
     */
    @Act(
            value = "cycle.putPlanInForce",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 9)
    public Cycle putInForce(CycleRef subject, int seen, CyclePlan plan) {
        Cycle cycle = cycles.get(subject.id());
        cycle.unchangedSince(seen);
        LocalDate today = LocalDate.now(clock);
        if (cycle.is(Stage.PREPARATION) && plan.firstDay().isBefore(today)) {
            throw new Refusal("cycle.refusal.startsInThePast", 17, plan.firstDay(), today);
        }
        cycle.putInForce(plan, years.calendar(), clock.instant());
        return cycle;
    }
}
