package org.qualityaward.shared;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Consumer;

/** Tells how the running transaction ends, to whoever keeps something outside the database. */
public final class Outcome {

    private Outcome() {}

    /**
     * @param told whether the transaction was committed; at once where it is rolled back already, for then nobody would be
     *     told of its end
     */
    public static void tell(TransactionSynchronizationRegistry transactions, Consumer<Boolean> told) {
        if (transactions.getRollbackOnly()) {
            told.accept(false);
            return;
        }
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Only the outcome matters.
            }

            @Override
            public void afterCompletion(int status) {
                told.accept(status == Status.STATUS_COMMITTED);
            }
        });
    }
}
