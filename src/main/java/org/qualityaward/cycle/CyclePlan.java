package org.qualityaward.cycle;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qualityaward.calendar.DayUnit;
import org.qualityaward.calendar.Days;
import org.qualityaward.calendar.MissingYear;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.regulation.Rule;
import org.qualityaward.regulation.RuleSet;

/**
 * The work plan of a cycle (工作方案): for each step of the flow chart the event that starts it, its first and its last day.
 * Reckoned from four dates; the office may choose other last days, and the steps that hang on them follow. Whether a plan is
 * lawful is the question of {@link CyclePlanPolicy}.
 */
public final class CyclePlan implements Serializable {

    private final Map<Step, PlannedStep> steps;

    CyclePlan(List<PlannedStep> lines) {
        Map<Step, PlannedStep> map = new EnumMap<>(Step.class);
        lines.forEach(line -> map.put(line.step(), line));
        if (map.size() != Step.values().length) {
            throw new IllegalArgumentException("A plan has a line for every step, not " + map.size());
        }
        this.steps = Collections.unmodifiableMap(map);
    }

    /**
     * Reckons a plan.
     *
     * @param chosen last days that the office set itself; may be empty
     */
    public static CyclePlan reckon(
            StartDates dates, Map<Step, LocalDate> chosen, RuleSet rules, WorkCalendar calendar) {
        return new Reckoning(chosen, rules, calendar).from(dates);
    }

    /** The same four dates and choices, with one last day set (or, with null, given back to the reckoning). */
    public CyclePlan withLast(Step step, LocalDate last, RuleSet rules, WorkCalendar calendar) {
        StartDates dates = startDates();
        Map<Step, LocalDate> chosen = chosen();
        chosen.remove(step);
        if (last != null) {
            if (step == Step.FILING) {
                dates = new StartDates(dates.announcedOn(), last, dates.handedOverOn(), dates.meetingOn());
            } else if (step == Step.MEETING) {
                dates = new StartDates(dates.announcedOn(), dates.filingDeadline(), dates.handedOverOn(), last);
            } else {
                chosen.put(step, last);
            }
        }
        return reckon(dates, chosen, rules, calendar);
    }

    /** The plan with what is wrong put right as the fault says, the rest reckoned anew. */
    public CyclePlan correctedBy(PlanFault fault, RuleSet rules, WorkCalendar calendar) {
        if (fault.step() == Step.REVIEW && fault.isTooEarly()) {
            StartDates dates = startDates();
            StartDates later =
                    new StartDates(dates.announcedOn(), dates.filingDeadline(), fault.passes(), dates.meetingOn());
            return reckon(later, chosen(), rules, calendar);
        }
        return withLast(fault.step(), fault.passes(), rules, calendar);
    }

    /** The four dates it was reckoned from. */
    public StartDates startDates() {
        return new StartDates(
                step(Step.ANNOUNCEMENT).event(),
                step(Step.FILING).last(),
                step(Step.REVIEW).event(),
                step(Step.MEETING).last());
    }

    /** The last days that the office chose, to change or to reckon with again. */
    public Map<Step, LocalDate> chosen() {
        Map<Step, LocalDate> chosen = new EnumMap<>(Step.class);
        steps.values().stream().filter(PlannedStep::chosen).forEach(s -> chosen.put(s.step(), s.last()));
        return chosen;
    }

    public PlannedStep step(Step step) {
        return steps.get(step);
    }

    /** The lines in the order of the flow chart. */
    public List<PlannedStep> steps() {
        return List.copyOf(steps.values());
    }

    public LocalDate firstDay() {
        return step(Step.ANNOUNCEMENT).event();
    }

    public LocalDate lastDay() {
        return steps.values().stream()
                .map(PlannedStep::last)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The years without a holiday list that the plan reaches. */
    public List<MissingYear> missingYears(WorkCalendar calendar) {
        return calendar.missing(firstDay(), lastDay());
    }

    /** The unit in which the days of a step are counted. */
    public static DayUnit unit(Step step, RuleSet rules) {
        return step.rule().map(rule -> rules.days(rule).unit()).orElse(DayUnit.WORKING_DAY);
    }

    /** The steps whose dates differ from the other plan's. */
    public List<Step> differingFrom(CyclePlan other) {
        List<Step> differing = new ArrayList<>();
        steps.forEach((step, line) -> {
            PlannedStep others = other.step(step);
            if (!line.first().equals(others.first()) || !line.last().equals(others.last())) {
                differing.add(step);
            }
        });
        return differing;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CyclePlan plan && steps.equals(plan.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    /** Goes down the flow chart once, each step taking its event from those before. */
    private static final class Reckoning {

        private final Map<Step, LocalDate> chosen;
        private final RuleSet rules;
        private final WorkCalendar calendar;
        private final List<PlannedStep> lines = new ArrayList<>();

        Reckoning(Map<Step, LocalDate> chosen, RuleSet rules, WorkCalendar calendar) {
            this.chosen = chosen;
            this.rules = rules;
            this.calendar = calendar;
        }

        CyclePlan from(StartDates dates) {
            PlannedStep announcement = counted(Step.ANNOUNCEMENT, dates.announcedOn(), rules.announcement());
            lines.add(new PlannedStep(Step.FILING, null, announcement.first(), dates.filingDeadline(), false));
            PlannedStep check = counted(Step.DISTRICT_CHECK, dates.filingDeadline(), rules.districtCheck());
            counted(Step.EXAMINATION, check.last(), rules.examination());
            PlannedStep review = counted(Step.REVIEW, dates.handedOverOn(), rules.review());
            PlannedStep opinions = counted(Step.OPINIONS, calendar.nextWorkingDay(review.last()), rules.opinions());
            LocalDate afterOpinions = calendar.nextWorkingDay(opinions.last());
            uncounted(
                    Step.CANDIDATES,
                    afterOpinions,
                    calendar.plusWorkingDays(opinions.last(), rules.number(Rule.CANDIDATE_LIST)));
            lines.add(new PlannedStep(Step.MEETING, null, dates.meetingOn(), dates.meetingOn(), false));
            PlannedStep publicity =
                    counted(Step.PUBLICITY, calendar.nextWorkingDay(dates.meetingOn()), rules.publicity());
            LocalDate commended = chosen.getOrDefault(
                    Step.COMMENDATION, calendar.plusWorkingDays(publicity.last(), rules.number(Rule.COMMENDATION)));
            lines.add(new PlannedStep(
                    Step.COMMENDATION, null, commended, commended, chosen.containsKey(Step.COMMENDATION)));
            return new CyclePlan(lines);
        }

        private PlannedStep counted(Step step, LocalDate event, Days days) {
            return add(
                    step,
                    event,
                    calendar.firstDay(event, days.unit()),
                    calendar.term(event, days).last());
        }

        private void uncounted(Step step, LocalDate first, LocalDate last) {
            add(step, null, first, last);
        }

        private PlannedStep add(Step step, LocalDate event, LocalDate first, LocalDate reckoned) {
            LocalDate last = chosen.getOrDefault(step, reckoned);
            PlannedStep line = new PlannedStep(step, event, first, last, chosen.containsKey(step));
            lines.add(line);
            return line;
        }
    }
}
