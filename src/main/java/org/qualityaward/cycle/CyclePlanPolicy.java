package org.qualityaward.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualityaward.calendar.Days;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.regulation.RuleSet;

/**
 * Whether a plan keeps the measures: no minimum undercut (Art. 17, 22, 25), no maximum exceeded (Art. 19, 21), filing open at
 * least as long as the announcement (Art. 17, 18), no step begun before the one it waits for (Art. 16), and last days on days
 * that are worked (Civil Code 203). Every fault comes with the day that would pass.
 */
public final class CyclePlanPolicy {

    private final RuleSet rules;
    private final WorkCalendar calendar;

    public CyclePlanPolicy(RuleSet rules, WorkCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /** All faults, at most one a step, in the order of the flow chart; empty when the plan is lawful. */
    public List<PlanFault> faults(CyclePlan plan) {
        List<PlanFault> faults = new ArrayList<>();
        for (PlannedStep line : plan.steps()) {
            ordering(plan, line)
                    .or(() -> endsBeforeItBegins(line))
                    .or(() -> length(line))
                    .or(() -> restDay(line))
                    .ifPresent(faults::add);
        }
        return faults;
    }

    /** @throws org.qualityaward.shared.Refusal the first fault, if there is one */
    public void require(CyclePlan plan) {
        faults(plan).stream().findFirst().ifPresent(fault -> {
            throw fault.toRefusal();
        });
    }

    private Optional<PlanFault> ordering(CyclePlan plan, PlannedStep line) {
        return switch (line.step()) {
            case FILING -> {
                LocalDate announced = plan.step(Step.ANNOUNCEMENT).last();
                yield line.last().isBefore(announced)
                        ? fault(line, "filingBeforeAnnouncementEnds", 17, announced, line.last(), announced)
                        : Optional.empty();
            }
            case REVIEW -> after(plan, line, Step.EXAMINATION, line.event(), false);
            case MEETING -> after(plan, line, Step.CANDIDATES, line.first(), false);
            case COMMENDATION -> after(plan, line, Step.PUBLICITY, line.first(), true);
            default -> Optional.empty();
        };
    }

    private Optional<PlanFault> after(
            CyclePlan plan, PlannedStep line, Step before, LocalDate begins, boolean strictly) {
        LocalDate end = plan.step(before).last();
        if (begins.isAfter(end) || !strictly && begins.equals(end)) {
            return Optional.empty();
        }
        LocalDate passes = calendar.nextWorkingDay(end);
        int article = strictly ? 25 : 16;
        return fault(line, "beforePredecessorEnds", article, passes, line.step(), begins, before, end, passes);
    }

    private Optional<PlanFault> endsBeforeItBegins(PlannedStep line) {
        return line.last().isBefore(line.first())
                ? fault(
                        line,
                        "endsBeforeItBegins",
                        line.step().getArticle(),
                        calendar.rollForward(line.first()),
                        line.step(),
                        line.first(),
                        line.last())
                : Optional.empty();
    }

    private Optional<PlanFault> length(PlannedStep line) {
        if (line.event() == null || line.step().rule().isEmpty()) {
            return Optional.empty();
        }
        Days limit = rules.days(line.step().rule().orElseThrow());
        LocalDate bound = calendar.term(line.event(), limit).last();
        int counted = calendar.count(line.first(), line.last(), limit.unit());
        boolean minimum =
                line.step().getLimit() == Step.Limit.MINIMUM && line.last().isBefore(bound);
        boolean maximum =
                line.step().getLimit() == Step.Limit.MAXIMUM && line.last().isAfter(bound);
        if (!minimum && !maximum) {
            return Optional.empty();
        }
        return fault(
                line,
                (minimum ? "tooShort." : "tooLong.") + line.step(),
                line.step().getArticle(),
                bound,
                line.step(),
                counted,
                limit.unit(),
                limit.count(),
                line.event(),
                line.first(),
                bound,
                calendar.firstDayCounts() ? 1 : 0);
    }

    private Optional<PlanFault> restDay(PlannedStep line) {
        if (calendar.isWorkingDay(line.last())) {
            return Optional.empty();
        }
        LocalDate passes = calendar.rollForward(line.last());
        boolean tooLate = line.step().getLimit() == Step.Limit.MAXIMUM
                && passes.isAfter(calendar.term(
                                line.event(), rules.days(line.step().rule().orElseThrow()))
                        .last());
        LocalDate nearest = tooLate ? calendar.previousWorkingDay(line.last()) : passes;
        return fault(line, "restDay", line.step().getArticle(), nearest, line.step(), line.last(), nearest);
    }

    private static Optional<PlanFault> fault(
            PlannedStep line, String name, int article, LocalDate passes, Object... facts) {
        return Optional.of(PlanFault.of(line.step(), "cycle.fault." + name, article, passes, facts));
    }
}
