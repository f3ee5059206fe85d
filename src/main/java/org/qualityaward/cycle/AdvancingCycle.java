package org.qualityaward.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The office closes the stage of a cycle and opens the next (Art. 16): no stage is skipped, every guard is asked. */
@ApplicationScoped
@Transactional
public class AdvancingCycle {

    @Inject
    Cycles cycles;

    @Inject
    StageProgress progress;

    /**
     * @param expected the stage that the page showed, so that a second click does not go two stages on
     * @throws Refusal when time, the order of stages or a guard forbids it
     */
    @Act(
            value = "cycle.advance",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 16)
    public Cycle advance(CycleRef subject, Stage expected) {
        Cycle cycle = cycles.get(subject.id());
        if (!cycle.is(expected)) {
            throw new Refusal("cycle.refusal.alreadyAdvanced", 16, cycle.getStage());
        }
        progress.enter(
                cycle,
                expected.next().orElseThrow(() -> new Refusal("cycle.refusal.alreadyArchived", 0, cycle.getYear())));
        return cycle;
    }
}
