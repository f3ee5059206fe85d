package org.qualityaward.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qualityaward.benchmark.Visitor;

/**
 * A server that is killed in the middle of its work loses nothing that it has acknowledged: neither what a moment ago was
 * done on it nor the whole cycle that was carried to its certificates before. Runs after that cycle, on its server, and
 * starts it again as an administrator would.
 */
public final class KilledServer {

    private static final int PEOPLE = 8;
    private static final int FIRST = 5;
    private static final int ACTS_BEFORE_THE_BLOW = 24;
    private static final Pattern CERTIFICATE = Pattern.compile("WHZL-\\d{4}-\\d{3}");

    private static final RunningDomain DOMAIN = new RunningDomain();

    /** Leaves nothing running. */
    public void keepsEveryActThatItAcknowledged() throws Exception {
        try {
            killAndLookAgain();
        } finally {
            DOMAIN.kill();
        }
    }

    private void killAndLookAgain() throws Exception {
        Visitor before = Visitor.at(RunningDomain.ADDRESS, "");
        Set<String> honoured = certificates(before);
        String log = log(before);
        Map<String, Integer> acknowledged = actUntilKilled();
        DOMAIN.start();
        for (String account : acknowledged.keySet()) {
            Visitor.at(RunningDomain.ADDRESS, account).read("/start.xhtml");
        }
        Visitor after = Visitor.at(RunningDomain.ADDRESS, "");
        assertFalse(honoured.isEmpty(), "a cycle with its certificates comes before");
        assertEquals(honoured, certificates(after));
        assertEquals(log, log(after), "the log of documents");
        DOMAIN.stop();

        assertFalse(acknowledged.isEmpty());
        Map<String, Integer> kept = DOMAIN.actsByAccount("identity.signIn");
        acknowledged.forEach((account, acts) -> assertTrue(
                kept.getOrDefault(account, 0) >= acts + 1,
                account + " was told of " + acts + " acts and did one more after the restart, but " + kept
                        + " are kept"));
        assertEquals(Map.of("office", 1), DOMAIN.actsByAccount("honour.commend"));
        assertEquals(Map.of("mayor", 1), DOMAIN.actsByAccount("deliberation.approve"));
    }

    /** Whose log it is, how many documents it counts and the root of their tree. */
    private static String log(Visitor visitor) throws Exception {
        return visitor.text("/public/log/checkpoint").lines().limit(3).collect(Collectors.joining("\n"));
    }

    /** What the open list of winners shows. */
    private static Set<String> certificates(Visitor visitor) throws Exception {
        return CERTIFICATE
                .matcher(visitor.text("/public/winners.xhtml"))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** Eight people act as fast as they can; when enough was acknowledged the server is killed under their hands. */
    private static Map<String, Integer> actUntilKilled() throws InterruptedException {
        Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        List<Callable<Void>> work = IntStream.range(FIRST, FIRST + PEOPLE)
                .mapToObj(number -> (Callable<Void>) () -> {
                    String account = String.format("reviewer%02d", number);
                    while (true) {
                        try {
                            Visitor.at(RunningDomain.ADDRESS, account);
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
        return acknowledged;
    }
}
