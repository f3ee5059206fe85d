package org.qualityaward.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;

/**
 * The transaction that a test opens and ends itself. Not the server's UserTransaction: that one stands behind a gate of the
 * running call, which each use case shuts and opens again, and which stays shut when two threads, or an observer and the
 * observed, were in the same bean at once; the test then could end nothing any more.
 */
@Dependent
public class TestTransaction {

    @Resource(lookup = "java:appserver/TransactionManager")
    TransactionManager manager;

    public void begin() throws Exception {
        manager.begin();
        // Taken up anew, it is told to the running call, whose connections join it then.
        manager.resume(manager.suspend());
    }

    public void commit() throws Exception {
        try {
            manager.commit();
        } finally {
            forget();
        }
    }

    public void rollback() throws Exception {
        try {
            manager.rollback();
        } finally {
            forget();
        }
    }

    public boolean isOpen() throws SystemException {
        return manager.getStatus() != Status.STATUS_NO_TRANSACTION;
    }

    /** The running call would go on to offer its connections to a transaction that is over. */
    private void forget() throws SystemException {
        manager.suspend();
    }
}
