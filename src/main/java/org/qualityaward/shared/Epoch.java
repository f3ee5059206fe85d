package org.qualityaward.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicLong;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Counts the commits that changed a row, so that what was gathered from many tables can be shown again until something
 * changes. It counts what this server commits; where a second server works on the same database, whoever remembers must
 * also forget after a while ({@link Setting#REMEMBER_SECONDS}).
 */
@ApplicationScoped
public class Epoch {

    private final AtomicLong commits = new AtomicLong();

    /** Grows with every commit; two equal answers mean that nothing was changed here between them. */
    public long now() {
        return commits.get();
    }

    /** A row is written in this transaction. */
    void changing() {
        TransactionSynchronizationRegistry transactions = transactions();
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            commits.incrementAndGet();
        } else if (transactions.getResource(this) == null) {
            transactions.putResource(this, true);
            Outcome.tell(transactions, committed -> commits.incrementAndGet());
        }
    }

    /** Asked for by its name: demo data are laid before the container injects resources. */
    private static TransactionSynchronizationRegistry transactions() {
        try {
            return InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
