package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.RemoteAddress;
import org.qualityaward.shared.Setting;

/**
 * Keeps a machine from registering organisations by the hundred or from trying out which accounts exist: so many
 * attempts from one address in an hour. Kept in memory; a restart forgives.
 */
@ApplicationScoped
class RegistrationRate {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int ADDRESSES_REMEMBERED = 10_000;

    private final Map<String, Deque<Instant>> attempts = new LinkedHashMap<>();

    @Inject
    Clock clock;

    @Inject
    RemoteAddress remote;

    /**
     * Counts one attempt.
     *
     * @throws Refusal {@code identity.refusal.register.tooMany} when the hour's attempts of this address are used up
     */
    void count() {
        count(remote.get(), clock.instant(), Setting.REGISTER_MAX_PER_HOUR.number());
    }

    synchronized void count(String address, Instant now, int allowed) {
        String key = String.valueOf(address);
        Deque<Instant> mine = attempts.computeIfAbsent(key, fresh -> new ArrayDeque<>());
        while (!mine.isEmpty() && !mine.peekFirst().plus(WINDOW).isAfter(now)) {
            mine.removeFirst();
        }
        if (mine.size() >= allowed) {
            throw new Refusal("identity.refusal.register.tooMany");
        }
        mine.addLast(now);
        if (attempts.size() > ADDRESSES_REMEMBERED) {
            attempts.remove(attempts.keySet().iterator().next());
        }
    }
}
