package org.qualityaward.cycle.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CyclePlan;
import org.qualityaward.cycle.PlanFault;
import org.qualityaward.cycle.PlannedStep;
import org.qualityaward.cycle.PlanningCycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.StartDates;
import org.qualityaward.cycle.Step;
import org.qualityaward.shared.web.Format;
import org.qualityaward.shared.web.Messages;

/** The work plan of a cycle: four dates in, every stage out, drawn and listed; unlawful days are refused line by line. */
@Named("planPage")
@ViewScoped
public class PlanBean implements Serializable {

    @Inject
    ChosenCycle chosen;

    @Inject
    HolidayYears years;

    @Inject
    PlanningCycle planning;

    @Inject
    Format format;

    private int seen;
    private PlanView view;
    private final StartForm start = new StartForm();

    @PostConstruct
    void load() {
        Cycle loaded = getCycle();
        if (loaded != null) {
            seen = loaded.getVersion();
            WorkCalendar calendar = years.calendar();
            show(loaded.plan().orElseGet(() -> suggested(LocalDate.of(loaded.getYear(), 3, 1), calendar)));
        }
    }

    /** Reckons the plan from the four dates, keeping the last days that were chosen. */
    public void reckon() {
        CyclePlan before = view.plan();
        change(CyclePlan.reckon(start.toDates(), before.chosen(), getCycle().getRuleSet(), years.calendar()));
    }

    /** Gives every day back to the rules, starting from the announcement. */
    public void rearrange() {
        change(suggested(start.getAnnouncedOn(), years.calendar()));
    }

    /** Takes up the last days changed in the table. */
    public void changeLastDays() {
        CyclePlan plan = view.plan();
        for (PlanRow row : view.getRows()) {
            if (row.isChanged() || row.getLast() == null) {
                plan = plan.withLast(row.getStep(), row.getLast(), getCycle().getRuleSet(), years.calendar());
            }
        }
        change(plan);
    }

    /** Does what a refusal says would pass. */
    public void correct(PlanFault fault) {
        change(view.plan().correctedBy(fault, getCycle().getRuleSet(), years.calendar()));
    }

    public void putInForce() {
        planning.putInForce(getCycle().ref(), seen, view.plan());
        seen = chosen.refreshed().getVersion();
        Messages.done("cycle.plan.inForce.done", getCycle().getYear());
    }

    private void change(CyclePlan plan) {
        if (!getCycle().isPlanInForce()) {
            planning.draft(getCycle().ref(), seen, plan);
            seen = chosen.refreshed().getVersion();
        }
        show(plan);
    }

    private void show(CyclePlan plan) {
        view = new PlanView(plan, getCycle(), years);
        start.take(plan.startDates());
    }

    private CyclePlan suggested(LocalDate announcedOn, WorkCalendar calendar) {
        StartDates dates = StartDates.suggested(announcedOn, getCycle().getRuleSet(), calendar);
        return CyclePlan.reckon(dates, Map.of(), getCycle().getRuleSet(), calendar);
    }

    /** The facts of a refusal as the page prints them: short dates, the day that passes in full. */
    public List<Object> factsOf(PlanFault fault) {
        List<Object> facts = new ArrayList<>();
        for (Object fact : fault.facts()) {
            if (fact instanceof LocalDate day) {
                facts.add(
                        day.equals(fault.passes())
                                ? format.day(day)
                                : day.toString().substring(5));
            } else {
                facts.add(fact);
            }
        }
        return facts;
    }

    /** How many later steps move when a fault is put right. */
    public int followersOf(PlanFault fault) {
        CyclePlan plan = view.plan();
        return (int) plan.correctedBy(fault, getCycle().getRuleSet(), years.calendar()).differingFrom(plan).stream()
                .filter(step -> step.compareTo(fault.step()) > 0)
                .count();
    }

    /** What stands beside a bar: 10 工作日 · 03-03—03-16. */
    public String labelOf(Step step) {
        PlannedStep line = view.plan().step(step);
        PlanRow row = view.getRows().get(step.ordinal());
        String range = format.range(line.first(), line.last());
        if (step == Step.FILING) {
            return format.text("cycle.plan.bar.filing", range.substring(range.length() - 5));
        }
        if (row.getLimit() == null) {
            return range;
        }
        return format.text(row.isCalendarDays() ? "cycle.plan.bar.calendar" : "cycle.plan.bar", row.getCount(), range);
    }

    /** Whether the cycle is still being prepared, so that all of it can be planned. */
    public boolean isPreparing() {
        return getCycle() != null && getCycle().is(Stage.PREPARATION);
    }

    public boolean isLawful() {
        return view != null && view.isLawful() && !getCycle().is(Stage.ARCHIVED);
    }

    public Cycle getCycle() {
        return chosen.get().orElse(null);
    }

    public PlanView getView() {
        return view;
    }

    public StartForm getStart() {
        return start;
    }
}
