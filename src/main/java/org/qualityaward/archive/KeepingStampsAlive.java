package org.qualityaward.archive;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.qualityaward.archive.keys.NoTimeStamp;
import org.qualityaward.shared.AuditEntry.Outcome;
import org.qualityaward.shared.AuditTrail;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.OnOneServer;

/**
 * Every hour: the stamps of new documents are noted, and those whose certificate will soon end are renewed; what fails is tried
 * again an hour later, for there are many days left.
 */
@Singleton(name = "KeepingStampsAlive")
@Interceptors(OnOneServer.class)
public class KeepingStampsAlive {

    /** Under which it is on the trail. */
    static final String ACT = "archive.renewStamps";

    private static final Logger LOG = Logger.getLogger(KeepingStampsAlive.class.getName());

    @Inject
    RenewingStamps renewing;

    @Inject
    StampRenewals renewals;

    @Inject
    AuditTrail trail;

    @Schedule(hour = "*", minute = "17", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyHour() {
        work();
    }

    /** Does whatever is due; what cannot be read holds up nothing else. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void work() {
        try {
            read();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The time stamps of new documents were not read", e);
            trail.record(Caller.SYSTEM, ACT, Outcome.FAILED, e.getClass().getSimpleName());
        }
        renew();
    }

    private void read() {
        int before = renewals.countUnreadable();
        OptionalLong last = OptionalLong.of(-1);
        while (last.isPresent()) {
            last = renewing.readAgain(last.getAsLong());
        }
        int read;
        do {
            read = renewing.readSome();
        } while (read > 0);
        int unreadable = renewals.countUnreadable();
        if (unreadable > before) {
            LOG.severe(() -> "ALARM: on " + unreadable + " documents no time stamp of a known authority was found");
            trail.record(Caller.SYSTEM, ACT, Outcome.FAILED, "unreadable=" + unreadable);
        }
    }

    private void renew() {
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
