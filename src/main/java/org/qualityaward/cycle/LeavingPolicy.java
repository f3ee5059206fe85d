package org.qualityaward.cycle;

import java.time.LocalDate;
import org.qualityaward.shared.Refusal;

/**
 * When a stage may be left as far as time decides: a minimum of the measures (Art. 17, 22, 25) must be over, and so must the
 * time for filing (Art. 18). The last day itself still belongs to the stage: the next may come the day after.
 */
final class LeavingPolicy {

    private final Cycle cycle;

    LeavingPolicy(Cycle cycle) {
        this.cycle = cycle;
    }

    boolean permits(LocalDate today) {
        return Step.of(cycle.getStage())
                .filter(step -> step.getLimit() == Step.Limit.MINIMUM || step == Step.FILING)
                .flatMap(cycle::planned)
                .filter(line -> !today.isAfter(line.last()))
                .isEmpty();
    }

    void require(LocalDate today) {
        if (!permits(today)) {
            Step step = Step.of(cycle.getStage()).orElseThrow();
            LocalDate last = cycle.planned(step).orElseThrow().last();
            throw new Refusal("cycle.refusal.notOver", step.getArticle(), step, last, last.plusDays(1));
        }
    }
}
