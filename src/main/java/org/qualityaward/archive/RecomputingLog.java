package org.qualityaward.archive;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.qualityaward.shared.AuditEntry.Outcome;
import org.qualityaward.shared.AuditTrail;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.OnOneServer;

/**
 * Every night: the tree is recomputed from its entries and compared with the signed checkpoints and with those that were
 * seen before, and every file with the digest it is kept under. What does not fit is an alarm in the server's log and on the
 * trail, where administrators and discipline see it; a night in which all was whole is on the trail too. A checkpoint that
 * continues those that were seen is kept as seen. The database is only read, so it may run twice or on several servers.
 */
@Singleton(name = "RecomputingLog")
@Interceptors(OnOneServer.class)
public class RecomputingLog {

    /** Under which the outcome is on the trail. */
    static final String ACT = "archive.recompute";

    private static final Logger LOG = Logger.getLogger(RecomputingLog.class.getName());

    @Inject
    ExaminingArchive examining;

    @Inject
    ComparingWithSeen comparing;

    @Inject
    AuditTrail trail;

    @Schedule(hour = "2", minute = "30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyNight() {
        recompute();
    }

    /** Looks now, and tells whoever has to know. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<LogDamage> recompute() {
        // What was seen is read first: what is filed meanwhile is then more than was seen, and not less.
        List<Checkpoint> seen = comparing.seen();
        List<LogDamage> damages = new ArrayList<>(examining.findDamage(seen));
        damages.addAll(comparing.missing());
        tell(damages);
        if (damages.isEmpty()) {
            LOG.info("The log and its files are whole");
            trail.record(Caller.SYSTEM, ACT, Outcome.ALLOWED, null);
        }
        comparing.see();
        return damages;
    }

    /** Compares the log with what was seen of it, and tells only what does not fit: it is no check of the whole. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void compareAtStart() {
        tell(comparing.compare());
        comparing.see();
    }

    private void tell(List<LogDamage> damages) {
        for (LogDamage damage : damages) {
            LOG.severe(() -> "ALARM: the archive was changed: " + damage.text());
            trail.record(Caller.SYSTEM, ACT, Outcome.FAILED, damage.text());
        }
    }
}
