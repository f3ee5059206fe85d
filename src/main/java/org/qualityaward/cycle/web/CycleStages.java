package org.qualityaward.cycle.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CyclePlan;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.PlannedStep;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.Step;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Texts;
import org.qualityaward.shared.web.StageBar;

/** The ten boxes of the flow chart in the header, as the chosen cycle stands. */
@RequestScoped
public class CycleStages implements StageBar {

    @Inject
    ChosenCycle chosen;

    @Inject
    Cycles cycles;

    @Inject
    CycleChoice choice;

    @Inject
    Clock clock;

    @Override
    public List<Choice> cycles() {
        Long id = chosen.get().map(Cycle::getId).orElse(null);
        return cycles.all().stream()
                .map(cycle ->
                        new Choice(cycle.getId(), cycle.getYear(), cycle.getId().equals(id)))
                .toList();
    }

    @Override
    public List<StageBar.Step> steps() {
        Cycle cycle = chosen.get().orElse(null);
        if (cycle == null) {
            return List.of();
        }
        Optional<CyclePlan> plan = cycle.isPlanInForce() ? cycle.plan() : Optional.empty();
        Step current = currentStep(cycle, plan);
        return Stream.of(Step.values())
                .map(step -> new StageBar.Step(
                        Texts.key(step),
                        plan.map(p -> firstShown(p.step(step))).orElse(null),
                        plan.map(p -> p.step(step).last()).orElse(null),
                        cycle.is(Stage.ARCHIVED) || isDone(step, current, cycle),
                        step == current))
                .toList();
    }

    /** Deliberation is two boxes, told apart by the plan; approval already belongs to the last. None before and after. */
    private Step currentStep(Cycle cycle, Optional<CyclePlan> plan) {
        return switch (cycle.getStage()) {
            case PREPARATION, ARCHIVED -> null;
            case APPROVAL -> Step.COMMENDATION;
            case DELIBERATION ->
                plan.filter(p -> LocalDate.now(clock)
                                .isAfter(p.step(Step.CANDIDATES).last()))
                        .map(p -> Step.MEETING)
                        .orElse(Step.CANDIDATES);
            default -> Step.of(cycle.getStage()).orElse(null);
        };
    }

    private static boolean isDone(Step step, Step current, Cycle cycle) {
        return current == null ? step.getStage().isBefore(cycle.getStage()) : step.compareTo(current) < 0;
    }

    /** An announcement is seen from the day on which it is published; everything else from its first day. */
    private static LocalDate firstShown(PlannedStep line) {
        return line.step() == Step.ANNOUNCEMENT ? line.event() : line.first();
    }

    @Override
    public void choose(Long cycleId) {
        choice.choose(cycles.find(cycleId).map(Cycle::getId).orElse(null));
    }

    @Override
    public String ruleSet() {
        return chosen.get().map(Cycle::getRuleSet).map(CycleStages::named).orElse(null);
    }

    private static String named(RuleSet rules) {
        return rules.getCode() + "\uFF08" + rules.getDocumentNumber() + "\uFF09";
    }
}
