package org.qualityaward.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The clock that everything injects as {@link java.time.Clock}: the system's time in China. In demo mode, and only
 * there, it may run ahead of the system by an offset, so that a visitor can live through a cycle in ten minutes.
 */
@ApplicationScoped
public class AwardClock extends Clock {

    /** The zone in which days of the measures begin and end. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ThreadLocal<Instant> then = new ThreadLocal<>();
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
        Instant past = then.get();
        return past == null ? actual() : past;
    }

    /** The time it really is, also while an act is done as of a time that is past. */
    public Instant actual() {
        return Instant.now().plus(ahead);
    }

    /**
     * Does something as of an earlier instant: an act that somebody did in time, and that only waited for a machine since, is
     * not late.
     */
    public <T> T asOf(Instant past, Supplier<T> work) {
        Instant before = then.get();
        then.set(past);
        try {
            return work.get();
        } finally {
            if (before == null) {
                then.remove();
            } else {
                then.set(before);
            }
        }
    }

    public Duration ahead() {
        return ahead;
    }

    void runAhead(Duration offset) {
        ahead = offset;
    }
}
