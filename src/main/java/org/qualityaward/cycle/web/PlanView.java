package org.qualityaward.cycle.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.qualityaward.calendar.HolidayYear;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.calendar.MissingYear;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CyclePlan;
import org.qualityaward.cycle.CyclePlanPolicy;
import org.qualityaward.cycle.PlanFault;

/** A plan with everything that a page shows of it: its lines, its faults, its drawing and the years it lacks. */
public final class PlanView implements Serializable {

    private final CyclePlan plan;
    private final List<PlanFault> faults;
    private final List<PlanRow> rows;
    private final PlanTimeline timeline;
    private final List<MissingYear> missingYears;
    private final int nextYear;
    private final boolean nextYearMissing;
    private final boolean firstDayCounts;
    private final Instant listEntered;

    PlanView(CyclePlan plan, Cycle cycle, HolidayYears years) {
        WorkCalendar calendar = years.calendar();
        this.plan = plan;
        this.faults = new CyclePlanPolicy(cycle.getRuleSet(), calendar).faults(plan);
        this.rows = plan.steps().stream()
                .map(line -> new PlanRow(
                        line,
                        faults.stream()
                                .filter(f -> f.step() == line.step())
                                .findFirst()
                                .orElse(null),
                        cycle.getRuleSet(),
                        calendar,
                        line.step().getStage().isBefore(cycle.getStage())))
                .toList();
        this.timeline = new PlanTimeline(plan, faults, calendar);
        this.missingYears = plan.missingYears(calendar);
        this.nextYear = plan.lastDay().getYear() + 1;
        this.nextYearMissing = !calendar.knows(nextYear);
        this.firstDayCounts = calendar.firstDayCounts();
        this.listEntered =
                years.find(cycle.getYear()).map(HolidayYear::getEnteredAt).orElse(null);
    }

    CyclePlan plan() {
        return plan;
    }

    public List<PlanFault> getFaults() {
        return faults;
    }

    public boolean isLawful() {
        return faults.isEmpty();
    }

    public List<PlanRow> getRows() {
        return rows;
    }

    public PlanTimeline getTimeline() {
        return timeline;
    }

    /** Years without a holiday list in which the plan itself counts days. */
    public List<MissingYear> getMissingYears() {
        return missingYears;
    }

    /** The year after the plan, which validity and yearly reports will need. */
    public int getNextYear() {
        return nextYear;
    }

    public boolean isFirstDayCounts() {
        return firstDayCounts;
    }

    /** When the holiday list of the cycle's year was entered; null when there is none. */
    public Instant getListEntered() {
        return listEntered;
    }

    public boolean isNextYearMissing() {
        return nextYearMissing;
    }
}
