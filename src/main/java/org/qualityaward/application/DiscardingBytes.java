package org.qualityaward.application;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Discards bytes that no row names, in a transaction and a thread of its own. The container's: a thread of an executor
 * that is handed the context of the request closes what the request still works with.
 */
@Stateless
public class DiscardingBytes {

    @Inject
    Evidence evidence;

    @Inject
    EvidenceStore store;

    @Asynchronous
    public void discard(String sha256, boolean secret) {
        if (!evidence.needs(sha256, secret)) {
            store.discard(sha256, secret);
        }
    }
}
