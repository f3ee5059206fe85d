package org.qualityaward.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/**
 * Moves the clock forward in demo mode and remembers how far across a restart. Time never runs back: deadlines that
 * were acted on would fall due again.
 */
@ApplicationScoped
@Transactional
public class DemoClock {

    @Inject
    AwardClock clock;

    @PersistenceContext
    EntityManager entities;

    /** Takes up the offset of the last run; called once at start. */
    public void resume() {
        if (Setting.DEMO.isOn()) {
            DemoOffset offset = entities.find(DemoOffset.class, DemoOffset.ONLY);
            clock.runAhead(offset == null ? Duration.ZERO : offset.toDuration());
        }
    }

    /**
     * Sets the clock to an instant.
     *
     * @param firstTime whether demo data is being laid, when the clock may also start behind the system's
     * @throws Refusal outside demo mode, or when the instant has passed already
     */
    public void moveTo(Instant instant, boolean firstTime) {
        if (!Setting.DEMO.isOn()) {
            throw new Refusal("shared.refusal.clockOnlyInDemo");
        }
        if (!firstTime && instant.isBefore(clock.instant())) {
            throw new Refusal("shared.refusal.clockOnlyForward");
        }
        Duration offset = Duration.between(Instant.now(), instant);
        entities.merge(new DemoOffset(offset));
        clock.runAhead(offset);
    }
}
