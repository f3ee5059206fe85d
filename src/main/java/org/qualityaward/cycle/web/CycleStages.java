package org.qualityaward.cycle.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.PlannedStep;
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
    public List<Step> steps() {
        Cycle cycle = chosen.get().orElse(null);
        if (cycle == null) {
            return List.of();
        }
        var current = cycle.step(LocalDate.now(clock)).orElse(null);
        return org.qualityaward.cycle.Step.inOrder().stream()
                .map(step -> {
                    PlannedStep line = cycle.planned(step).orElse(null);
                    boolean done =
                            current == null ? step.getStage().isBefore(cycle.getStage()) : step.compareTo(current) < 0;
                    return new Step(
                            Texts.key(step),
                            line == null ? null : firstShown(line),
                            line == null ? null : line.last(),
                            step.countsCalendarDays(),
                            !ends(step),
                            done,
                            step == current);
                })
                .toList();
    }

    /** Whether the measures end the stage: where they ask for fewest days or for none, nothing is late after them. */
    private static boolean ends(org.qualityaward.cycle.Step step) {
        return step.getLimit() == org.qualityaward.cycle.Step.Limit.MAXIMUM
                || step.getLimit() == org.qualityaward.cycle.Step.Limit.DEFAULT;
    }

    /** An announcement is seen from the day on which it is published; everything else from its first day. */
    private static LocalDate firstShown(PlannedStep line) {
        return line.event() != null && line.step() == org.qualityaward.cycle.Step.ANNOUNCEMENT
                ? line.event()
                : line.first();
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
