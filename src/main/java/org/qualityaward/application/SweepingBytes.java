package org.qualityaward.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Removes the bytes of evidence that no row names: after a file was deleted, after it was declared a secret and its open
 * form is left over, and after an upload whose transaction failed. A second look at the rows decides, so it may run twice.
 */
@ApplicationScoped
public class SweepingBytes {

    @Resource
    ManagedExecutorService executor;

    @Inject
    Evidence evidence;

    @Inject
    EvidenceStore store;

    @Inject
    SweepingBytes inItsOwnTransaction;

    void afterwards(@Observes(during = TransactionPhase.AFTER_COMPLETION) UnusedBytes bytes) {
        executor.submit(() -> inItsOwnTransaction.sweep(bytes.sha256(), bytes.secret()));
    }

    @Transactional
    public void sweep(String sha256, boolean secret) {
        if (!evidence.needs(sha256, secret)) {
            store.discard(sha256, secret);
        }
    }
}
