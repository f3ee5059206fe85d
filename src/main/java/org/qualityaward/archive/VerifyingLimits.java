package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.qualityaward.shared.HourlyCount;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.RemoteAddress;
import org.qualityaward.shared.Setting;

/**
 * Keeps the open page from being used to keep the server busy: so many files are examined at once, and so many from one address
 * within an hour.
 */
@ApplicationScoped
public class VerifyingLimits {

    private final HourlyCount counts = new HourlyCount();
    private final AtomicInteger running = new AtomicInteger();

    @Inject
    Clock clock;

    @Inject
    RemoteAddress remote;

    /** @throws Refusal {@code archive.refusal.verify.tooOften} or {@code archive.refusal.verify.busy} */
    <T> T within(Supplier<T> examination) {
        return within(
                remote.get(), Setting.VERIFY_MAX_PER_HOUR.number(), Setting.VERIFY_MAX_AT_ONCE.number(), examination);
    }

    <T> T within(String address, int inAnHour, int atOnce, Supplier<T> examination) {
        if (!counts.count(address, clock.instant(), inAnHour)) {
            throw new Refusal("archive.refusal.verify.tooOften", 0, inAnHour);
        }
        try {
            if (running.incrementAndGet() > atOnce) {
                throw new Refusal("archive.refusal.verify.busy");
            }
            return examination.get();
        } finally {
            running.decrementAndGet();
        }
    }
}
