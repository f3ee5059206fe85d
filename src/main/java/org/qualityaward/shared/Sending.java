package org.qualityaward.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * What one request sends, as far as the gate cares: whether the very same form was sent before and carried out, as by a
 * double click, and whether something was carried out now. Only what the database has kept counts as carried out, and
 * only where nothing of the same request was refused: what failed may be sent again.
 */
@RequestScoped
public class Sending {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    private boolean repeated;
    private boolean carriedOut;
    private boolean failed;

    /** Says that the form was carried out already. */
    public void repeats() {
        repeated = true;
    }

    public boolean isCarriedOut() {
        return carriedOut && !failed;
    }

    /** @throws Refusal {@code shared.refusal.repeated} where the form was carried out already */
    void refuseRepetition() {
        if (repeated) {
            throw new Refusal("shared.refusal.repeated");
        }
    }

    /** An act was allowed; it counts when its transaction is committed. */
    void allowed() {
        if (transactions.getRollbackOnly()) {
            failed = true;
            return;
        }
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Only the outcome matters.
            }

            @Override
            public void afterCompletion(int status) {
                carriedOut |= status == Status.STATUS_COMMITTED;
                failed |= status != Status.STATUS_COMMITTED;
            }
        });
    }

    void failed() {
        failed = true;
    }
}
