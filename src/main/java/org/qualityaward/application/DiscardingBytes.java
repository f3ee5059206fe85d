package org.qualityaward.application;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/**
 * Discards bytes that no row names, in a transaction and a thread of its own. The container's: a thread of an executor
 * that is handed the context of the request closes what the request still works with.
 */
@Stateless
public class DiscardingBytes {

    @Inject
    @Any
    Instance<BytesInUse> users;

    @Inject
    EvidenceStore store;

    @Asynchronous
    public void discard(String sha256, boolean secret) {
        if (users.stream().noneMatch(user -> user.needs(sha256, secret))) {
            store.discard(sha256, secret);
        }
    }
}
