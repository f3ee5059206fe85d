package org.qualityaward.durability;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.qualityaward.benchmark.Visitor;

/**
 * A server that is killed in the middle of its work loses nothing that it has acknowledged. Runs when the other tests
 * are done, on the domain that they left stopped, and starts it as an administrator would.
 */
class KilledServerIT {

    private static final int PEOPLE = 8;
    private static final int ACTS_BEFORE_THE_BLOW = 24;

    private static final StoppedDomain DOMAIN = new StoppedDomain();

    @AfterAll
    static void leaveNothingRunning() {
        DOMAIN.kill();
    }

    @Test
    void keepsEveryActThatItAcknowledged() throws Exception {
        DOMAIN.start();
        Map<String, Integer> acknowledged = actUntilKilled();
        DOMAIN.start();
        for (String account : acknowledged.keySet()) {
            Visitor.at(DOMAIN.address(), account).read("/start.xhtml");
        }
        DOMAIN.stop();

        assertFalse(acknowledged.isEmpty());
        Map<String, Integer> kept = DOMAIN.actsByAccount("identity.signIn");
        acknowledged.forEach((account, acts) -> assertTrue(
                kept.getOrDefault(account, 0) >= acts + 1,
                account + " was told of " + acts + " acts and did one more after the restart, but " + kept
                        + " are kept"));
    }

    /** Eight people act as fast as they can; when enough was acknowledged the server is killed under their hands. */
    private static Map<String, Integer> actUntilKilled() throws InterruptedException {
        Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
        Map<String, Integer> before = DOMAIN.startedWith("identity.signIn");
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        List<Callable<Void>> work = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(number -> (Callable<Void>) () -> {
                    String account = "reviewer0" + number;
                    while (true) {
                        try {
                            Visitor.at(DOMAIN.address(), account);
                        } catch (IOException killed) {
                            return null;
                        }
                        acknowledged.merge(account, 1, Integer::sum);
                        if (acknowledged.values().stream()
                                        .mapToInt(acts -> acts)
                                        .sum()
                                >= ACTS_BEFORE_THE_BLOW) {
                            DOMAIN.kill();
                        }
                    }
                })
                .toList();
        people.invokeAll(work, 3, TimeUnit.MINUTES);
        people.shutdownNow();
        acknowledged.replaceAll((account, acts) -> acts + before.getOrDefault(account, 0));
        return acknowledged;
    }
}
