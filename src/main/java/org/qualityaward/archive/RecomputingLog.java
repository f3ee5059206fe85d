package org.qualityaward.archive;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.qualityaward.shared.AuditEntry.Outcome;
import org.qualityaward.shared.AuditTrail;
import org.qualityaward.shared.Caller;

/**
 * Every night: the tree is recomputed from its leaves and compared with the signed checkpoint, and every file with the
 * digest it is kept under. What does not fit is an alarm in the server's log and on the trail. It only reads, so it may run
 * twice or on several servers.
 */
@Singleton(name = "RecomputingLog")
public class RecomputingLog {

    private static final Logger LOG = Logger.getLogger(RecomputingLog.class.getName());
    private static final int BATCH = 200;

    @Inject
    TransparencyLog log;

    @Inject
    SignedDocuments documents;

    @Inject
    AuditTrail trail;

    @Schedule(hour = "2", minute = "30", persistent = false)
    void everyNight() {
        findDamage().ifPresentOrElse(this::alarm, () -> LOG.info("The log and its files are whole"));
    }

    /** The first thing that does not fit; empty if everything does. */
    public Optional<String> findDamage() {
        if (!log.recomputes()) {
            return Optional.of("the leaves of the log do not give the root of checkpoint " + log.size());
        }
        long after = -1;
        List<SignedDocument> batch = documents.afterSeq(after, BATCH);
        while (!batch.isEmpty()) {
            for (SignedDocument document : batch) {
                String found = Digests.hex(Digests.sha256(documents.bytes(document)));
                if (!found.equals(document.getSha256())
                        || !log.receipt(document.getSeq()).leafText().contains(document.getSha256())) {
                    return Optional.of(
                            "the file of " + document.getNumber() + " does not fit entry " + document.getSeq());
                }
                after = document.getSeq();
            }
            documents.forgetRead();
            batch = documents.afterSeq(after, BATCH);
        }
        return Optional.empty();
    }

    private void alarm(String damage) {
        LOG.severe(() -> "ALARM: " + damage);
        trail.record(Caller.SYSTEM, "archive.recompute", Outcome.FAILED, damage);
    }
}
