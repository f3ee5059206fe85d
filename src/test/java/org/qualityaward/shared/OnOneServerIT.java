package org.qualityaward.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.Settings;

/** Timers ring where they are set to, and pass in silence where another server's ring. */
class OnOneServerIT extends ServerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Bell bell;

    @AfterEach
    void asTheTestsHaveIt() throws Exception {
        Settings.set(Setting.TIMERS_HERE, "false");
    }

    private int rungAfterItsTime() throws InterruptedException {
        int before = bell.rung();
        bell.set();
        for (long end = System.nanoTime() + PATIENCE.toNanos(); bell.isSet() && System.nanoTime() < end; ) {
            Thread.sleep(20);
        }
        assertFalse(bell.isSet(), "its time has come");
        return bell.rung() - before;
    }

    @Test
    void theyRingHere() throws Exception {
        Settings.set(Setting.TIMERS_HERE, "true");
        assertEquals(1, rungAfterItsTime());
    }

    @Test
    void theyAreSilentWhereAnotherServersRing() throws Exception {
        Settings.set(Setting.TIMERS_HERE, "false");
        assertEquals(0, rungAfterItsTime());
    }
}
