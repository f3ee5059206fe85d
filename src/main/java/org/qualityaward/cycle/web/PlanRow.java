package org.qualityaward.cycle.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qualityaward.calendar.DayUnit;
import org.qualityaward.calendar.ListedDay;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.cycle.CyclePlan;
import org.qualityaward.cycle.PlanFault;
import org.qualityaward.cycle.PlannedStep;
import org.qualityaward.cycle.Step;
import org.qualityaward.regulation.RuleSet;

/** One line of the table of a plan: what was planned, how it was counted, and what is wrong with it. */
public final class PlanRow implements Serializable {

    private final PlannedStep line;
    private final PlanFault fault;
    private final DayUnit unit;
    private final int count;
    private final Integer limit;
    private final Map<String, Long> holidays;
    private final List<LocalDate> makeups;
    private final boolean over;
    private LocalDate last;

    PlanRow(PlannedStep line, PlanFault fault, RuleSet rules, WorkCalendar calendar, boolean over) {
        this.line = line;
        this.fault = fault;
        this.over = over;
        this.last = line.last();
        this.unit = CyclePlan.unit(line.step(), rules);
        this.count = calendar.count(line.first(), line.last(), unit);
        this.limit = line.step().rule().map(rule -> rules.days(rule).count()).orElse(null);
        List<ListedDay> listed = calendar.listed(line.first(), line.last());
        this.holidays = listed.stream()
                .filter(ListedDay::isHoliday)
                .collect(Collectors.groupingBy(ListedDay::name, LinkedHashMap::new, Collectors.counting()));
        this.makeups = listed.stream()
                .filter(day -> !day.isHoliday())
                .map(ListedDay::date)
                .toList();
    }

    public Step getStep() {
        return line.step();
    }

    public LocalDate getEvent() {
        return line.event();
    }

    public LocalDate getFirst() {
        return line.first();
    }

    public LocalDate getLast() {
        return last;
    }

    /** Another last day, not yet reckoned with. */
    public void setLast(LocalDate last) {
        this.last = last;
    }

    public boolean isChanged() {
        return last != null && !last.equals(line.last());
    }

    public boolean isChosen() {
        return line.chosen();
    }

    public PlanFault getFault() {
        return fault;
    }

    public DayUnit getUnit() {
        return unit;
    }

    public boolean isCalendarDays() {
        return unit == DayUnit.CALENDAR_DAY;
    }

    public int getCount() {
        return count;
    }

    /** The number of days that the measures or the office's default name; null for none. */
    public Integer getLimit() {
        return limit;
    }

    /** Key of the requirement's text, by how the measures bound the step. */
    public String getRequirementKey() {
        return switch (line.step()) {
            case FILING -> "cycle.plan.requirement.filing";
            case COMMENDATION -> "cycle.plan.requirement.commendation";
            case CANDIDATES, MEETING -> "cycle.plan.requirement.none";
            default ->
                "cycle.plan.requirement."
                        + line.step().getLimit().name().toLowerCase(java.util.Locale.ROOT)
                        + (isCalendarDays() ? ".calendar" : "");
        };
    }

    /** Festivals taken off within the step, with their days. */
    public Map<String, Long> getHolidays() {
        return holidays;
    }

    /** Weekend days worked within the step. */
    public List<LocalDate> getMakeups() {
        return makeups;
    }

    /** Whether the stage of the step is over, so that its dates are history. */
    public boolean isOver() {
        return over;
    }
}
