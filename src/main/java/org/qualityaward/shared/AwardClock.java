package org.qualityaward.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock that everything injects as {@link java.time.Clock}: the system's time in China. In demo mode, and only
 * there, it may run ahead of the system by an offset, so that a visitor can live through a cycle in ten minutes.
 */
@ApplicationScoped
public class AwardClock extends Clock {

    /** The zone in which days of the measures begin and end. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public ZoneId getZone() {
        return CHINA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    public Duration ahead() {
        return ahead;
    }

    void runAhead(Duration offset) {
        ahead = offset;
    }
}
