package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.deliberation.Proposal;
import org.qualityaward.deliberation.ProposalState;

/**
 * Publicity is over: the head endorses what nothing holds, and on 27 July the mayor finds it before him. The objection is
 * found groundless a little later, so that its organisation waits for an endorsement of its own.
 */
@ApplicationScoped
class ClearedChapter implements FurtherChapter {

    @Inject
    CycleStory office;

    @Inject
    NoticeStory notices;

    @Inject
    DecisionStory decision;

    @Override
    public Stage takesUp() {
        return Stage.PUBLICITY;
    }

    @Override
    public LocalDate until() {
        return LocalDate.of(2026, 7, 27);
    }

    @Override
    public List<Runnable> scenes() {
        return List.of(this::substitute, this::endorse, this::settle);
    }

    /** Who was brought down by an objection is cancelled; who moves up gets days of his own. */
    private void substitute() {
        Cycle cycle = office.current();
        decision.cancelUpheld(cycle);
        if (!decision.places(cycle, ProposalState.PROPOSED).isEmpty()) {
            decision.publish(cycle);
        }
        decision.places(cycle, ProposalState.IN_PUBLICITY).stream()
                .map(Proposal::getPublicityLast)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .ifPresent(office::onTheMorningAfter);
        office.on("2026-07-24T09:00");
    }

    private void endorse() {
        Cycle cycle = office.current();
        if (decision.places(cycle, ProposalState.CLEARED).isEmpty()) {
            notices.settleObjections(cycle);
        }
        decision.endorse(cycle);
    }

    private void settle() {
        office.on("2026-07-27T10:00");
        notices.settleObjections(office.current());
    }
}
