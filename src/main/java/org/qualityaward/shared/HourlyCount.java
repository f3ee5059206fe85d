package org.qualityaward.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often something came from each address within the last hour. Kept in memory; a restart forgives. */
public final class HourlyCount {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int ADDRESSES_REMEMBERED = 10_000;

    private final Map<String, Deque<Instant>> times = new LinkedHashMap<>();

    /**
     * Counts one more, unless so many are used up.
     *
     * @param address null counts as one of its own
     * @return whether it was allowed
     */
    public synchronized boolean count(String address, Instant now, int allowed) {
        String key = String.valueOf(address);
        Deque<Instant> mine = times.computeIfAbsent(key, fresh -> new ArrayDeque<>());
        while (!mine.isEmpty() && !mine.peekFirst().plus(WINDOW).isAfter(now)) {
            mine.removeFirst();
        }
        if (mine.size() >= allowed) {
            return false;
        }
        mine.addLast(now);
        if (times.size() > ADDRESSES_REMEMBERED) {
            times.remove(times.keySet().iterator().next());
        }
        return true;
    }
}
