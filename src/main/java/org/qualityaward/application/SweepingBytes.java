package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Has the bytes of evidence removed that no row names: after a file was deleted, after it was declared a secret and its
 * open form is left over, and after an upload whose transaction failed. A second look at the rows decides, so it may run
 * twice.
 */
@ApplicationScoped
public class SweepingBytes {

    @Inject
    DiscardingBytes discarding;

    void afterwards(@Observes(during = TransactionPhase.AFTER_COMPLETION) UnusedBytes bytes) {
        discarding.discard(bytes.sha256(), bytes.secret());
    }
}
