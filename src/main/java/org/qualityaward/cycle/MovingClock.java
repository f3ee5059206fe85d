package org.qualityaward.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.DemoClock;

/** A visitor of the demo moves the clock forward, so that he can live through a cycle in ten minutes; refused otherwise. */
@ApplicationScoped
@Transactional
public class MovingClock {

    @Inject
    DemoClock demoClock;

    /** @throws org.qualityaward.shared.Refusal outside demo mode, or when the instant has passed already */
    @Act(value = "cycle.moveClock", repeatable = true)
    public void moveTo(Instant instant) {
        demoClock.moveTo(instant, false);
    }
}
