package org.qualityaward.archive;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.qualityaward.archive.keys.NoTimeStamp;
import org.qualityaward.shared.AuditEntry.Outcome;
import org.qualityaward.shared.AuditTrail;
import org.qualityaward.shared.Caller;

/**
 * Every hour: the stamps of new documents are noted, and those whose certificate will soon end are renewed; what fails is tried
 * again an hour later, for there are many days left.
 */
@Singleton(name = "KeepingStampsAlive")
public class KeepingStampsAlive {

    /** Under which it is on the trail. */
    static final String ACT = "archive.renewStamps";

    private static final Logger LOG = Logger.getLogger(KeepingStampsAlive.class.getName());

    @Inject
    RenewingStamps renewing;

    @Inject
    AuditTrail trail;

    @Schedule(hour = "*", minute = "17", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyHour() {
        work();
    }

    /** Does whatever is due. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void work() {
        int read;
        do {
            read = renewing.readSome();
        } while (read > 0);
        try {
            while (renewing.renew()) {
                LOG.info("Time stamps were renewed, or a key was made to do so");
                trail.record(Caller.SYSTEM, ACT, Outcome.ALLOWED, null);
            }
        } catch (NoTimeStamp noStamp) {
            LOG.warning(() -> "Time stamps are due and were not renewed: " + noStamp.getMessage());
            trail.record(Caller.SYSTEM, ACT, Outcome.FAILED, noStamp.getMessage());
        }
    }
}
