package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.qualityaward.shared.HourlyCount;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.RemoteAddress;
import org.qualityaward.shared.Setting;

/**
 * Keeps a machine from registering organisations by the hundred or from trying out which accounts exist: so many
 * attempts from one address in an hour. Kept in memory; a restart forgives.
 */
@ApplicationScoped
class RegistrationRate {

    private final HourlyCount attempts = new HourlyCount();

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

    void count(String address, Instant now, int allowed) {
        if (!attempts.count(address, now, allowed)) {
            throw new Refusal("identity.refusal.register.tooMany");
        }
    }
}
