package org.qualityaward.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Until when a time stamp proves something: to the end of its certificate, and where it was renewed before that, to the end
 * of the renewal's, and so on. {@code verify.sh} reckons the same.
 */
record StampHold(Instant until) {

    /**
     * A renewal as far as the rule needs it.
     *
     * @param size of the tree that it covers
     * @param seq its own place in the log
     * @param expiresAt end of the certificate it was given with
     */
    record Renewed(long size, long seq, Instant at, Instant expiresAt) {}

    /**
     * @param seq place in the log of the last thing that rests on the stamp's certificate
     * @param expiresAt end of that certificate
     * @param renewals in the order of the log
     */
    static StampHold of(long seq, Instant expiresAt, List<Renewed> renewals) {
        long place = seq;
        Instant until = expiresAt;
        for (Renewed renewal : renewals) {
            if (renewal.size() > place
                    && renewal.at().isBefore(until)
                    && renewal.expiresAt().isAfter(until)) {
                place = renewal.seq();
                until = renewal.expiresAt();
            }
        }
        return new StampHold(until);
    }

    /** Whether it is time to renew it: so many days before its end, and not after it, when nothing is proven any more. */
    boolean isDue(int days, Instant now) {
        return !now.isBefore(until.minus(Duration.ofDays(days))) && !isOver(now);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
