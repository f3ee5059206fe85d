package org.qualityaward.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.calendar.Days;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.regulation.RuleSet;

/**
 * What becomes of a plan when a step begins on another day than planned: it keeps the number of days it was given (never fewer
 * than the minimum, never more than the maximum), counted from the real event; a step without a count keeps its last day unless
 * that has passed. Filing stays open at least as long as the announcement, and its last day is the one that was announced: it
 * was open since the announcement began, so a server that was down moves no application deadline. Later steps are left as
 * planned until they begin.
 */
final class ActualStart {

    private final RuleSet rules;
    private final WorkCalendar calendar;

    ActualStart(RuleSet rules, WorkCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    CyclePlan of(CyclePlan plan, Step step, LocalDate today) {
        PlannedStep begun = line(plan.step(step), today);
        List<PlannedStep> lines = new ArrayList<>();
        for (PlannedStep line : plan.steps()) {
            if (line.step() == step) {
                lines.add(begun);
            } else if (line.step() == Step.FILING && step == Step.ANNOUNCEMENT) {
                lines.add(filing(line, begun));
            } else {
                lines.add(line);
            }
        }
        return new CyclePlan(lines);
    }

    private PlannedStep line(PlannedStep line, LocalDate today) {
        if (line.step() == Step.FILING) {
            return line;
        }
        if (line.event() == null || line.step().rule().isEmpty()) {
            LocalDate last = line.last().isBefore(today) ? calendar.rollForward(today) : line.last();
            LocalDate first = line.first().isAfter(last) ? last : line.first();
            return new PlannedStep(line.step(), null, first, last, line.chosen());
        }
        if (line.event().equals(today) || waitsForPredecessor(line.step()) && today.isAfter(line.event())) {
            return line;
        }
        Days rule = rules.days(line.step().rule().orElseThrow());
        int planned = calendar.count(line.first(), line.last(), rule.unit());
        int count = switch (line.step().getLimit()) {
            case MINIMUM -> Math.max(planned, rule.count());
            case MAXIMUM -> Math.min(planned, rule.count());
            default -> planned;
        };
        Days days = new Days(Math.max(1, count), rule.unit());
        return new PlannedStep(
                line.step(),
                today,
                calendar.firstDay(today, rule.unit()),
                calendar.term(today, days).last(),
                line.chosen());
    }

    /** Their event is the end of the step before, not the act that opens the stage a little later. */
    private static boolean waitsForPredecessor(Step step) {
        return step == Step.DISTRICT_CHECK || step == Step.EXAMINATION;
    }

    private static PlannedStep filing(PlannedStep filing, PlannedStep announcement) {
        LocalDate last = filing.last().isBefore(announcement.last()) ? announcement.last() : filing.last();
        return new PlannedStep(Step.FILING, null, announcement.first(), last, filing.chosen());
    }
}
