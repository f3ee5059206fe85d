package org.qualityaward.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.qualityaward.shared.Refusal;

/**
 * What the clock alone decides: when the announcement, the time for filing or the time for opinions is over, the cycle goes on
 * by itself. A guard may still hold it back; then the office finds the reason on the page of cycles and goes on by hand.
 */
abstract class StageClosedByClock implements DeadlineWork {

    private static final Logger LOG = Logger.getLogger(StageClosedByClock.class.getName());

    @Inject
    StageProgress progress;

    private final DeadlineKind kind;

    StageClosedByClock(DeadlineKind kind) {
        this.kind = kind;
    }

    @Override
    public DeadlineKind kind() {
        return kind;
    }

    @Override
    public void lapsed(Deadline deadline) {
        Cycle cycle = deadline.getCycle();
        Stage stage = kind.step().orElseThrow().getStage();
        if (!cycle.is(stage)) {
            return;
        }
        if (!progress.reasonsToStay(cycle).isEmpty()) {
            Refusal reason = progress.reasonsToStay(cycle).get(0);
            LOG.info(() -> "Cycle " + cycle.getYear() + " stays in " + stage + ": " + reason.getMessage());
            return;
        }
        progress.enter(cycle, stage.next().orElseThrow());
    }

    /** The announcement is over (Art. 17). */
    @ApplicationScoped
    static class Announcement extends StageClosedByClock {
        Announcement() {
            super(DeadlineKind.ANNOUNCEMENT);
        }
    }

    /** Filing is closed (Art. 18). */
    @ApplicationScoped
    static class Filing extends StageClosedByClock {
        Filing() {
            super(DeadlineKind.FILING);
        }
    }

    /** The time for opinions is over (Art. 22). */
    @ApplicationScoped
    static class Opinions extends StageClosedByClock {
        Opinions() {
            super(DeadlineKind.OPINIONS);
        }
    }
}
