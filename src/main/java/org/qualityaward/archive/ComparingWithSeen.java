package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qualityaward.archive.LogDamage.Kind;
import org.qualityaward.shared.AuditEntry.Outcome;

/**
 * The log as it stands against what is kept of it beside the keys: the checkpoints of former checks and the one of the last
 * entry. It takes no longer however long the log is, so it is done at each start; and with each check, what was seen goes on
 * with the log as long as the log continues it, whatever else was damaged.
 */
@ApplicationScoped
@Transactional
public class ComparingWithSeen {

    @PersistenceContext
    EntityManager entities;

    @Inject
    TransparencyLog log;

    @Inject
    WitnessedCheckpoints witnessed;

    @Inject
    NewestCheckpoint newest;

    /** Everything that was seen. */
    List<Checkpoint> seen() {
        List<Checkpoint> seen = new ArrayList<>(witnessed.all());
        newest.get().ifPresent(seen::add);
        return seen;
    }

    /** What is kept no longer though the log is not new. */
    List<LogDamage> missing() {
        boolean isNew = !(newest.isMissing() && isKeptOutside()) && !(witnessed.isMissing() && wasSeen());
        return isNew ? List.of() : List.of(damage(Kind.SEEN_MISSING, 0, soundSince()));
    }

    /** Was the log found whole before, when it was not empty? */
    private boolean wasSeen() {
        Optional<Instant> begun = signedAt(1);
        return begun.isPresent()
                && entities.createQuery(
                                        "SELECT COUNT(e) FROM AuditEntry e WHERE e.act = :act AND e.account = 'system'"
                                                + " AND e.outcome = :whole AND e.happenedAt > :begun",
                                        Long.class)
                                .setParameter("act", RecomputingLog.ACT)
                                .setParameter("whole", Outcome.ALLOWED)
                                .setParameter("begun", begun.get())
                                .getSingleResult()
                        > 0;
    }

    /** What the newest checkpoint that was seen has against the log, and what is missing. */
    List<LogDamage> compare() {
        List<LogDamage> found = new ArrayList<>(missing());
        lastSeen()
                .filter(last -> !log.continues(last))
                .ifPresent(last -> found.add(
                        last.size() > log.size()
                                ? damage(Kind.LOG_SHORTENED, log.size(), log.size())
                                : damage(Kind.LOG_FORKED, soundSince() + 1, soundSince())));
        return found;
    }

    /** It was only kept because it continued those before it. */
    private Optional<Checkpoint> lastSeen() {
        return seen().stream().max(Comparator.comparingLong(Checkpoint::size));
    }

    /** Size of the last checkpoint that was seen and that the log still continues; 0 if there is none. */
    private long soundSince() {
        return seen().stream()
                .sorted(Comparator.comparingLong(Checkpoint::size).reversed())
                .filter(log::continues)
                .findFirst()
                .map(Checkpoint::size)
                .orElse(0L);
    }

    private LogDamage damage(Kind kind, long entry, long since) {
        return new LogDamage(kind, entry, "", since, signedAt(since).orElse(null));
    }

    /** Keeps the log's newest checkpoint as seen if it continues what was; what was taken away is not made again. */
    void see() {
        Optional<String> note = log.latestCheckpoint();
        boolean continues = lastSeen().filter(last -> !log.continues(last)).isEmpty();
        if (note.isEmpty() || !continues || !missing().isEmpty()) {
            return;
        }
        witnessed.see(note.get());
        if (newest.isMissing()) {
            newest.keep(note.get());
        }
    }

    /** When the checkpoint of a size was signed; empty if there is none. */
    @SuppressWarnings("unchecked")
    private Optional<Instant> signedAt(long size) {
        return entities.createNativeQuery("SELECT made_at FROM log_checkpoint WHERE tree_size = ?1")
                .setParameter(1, size)
                .getResultStream()
                .map(at -> ((Timestamp) at).toLocalDateTime().toInstant(ZoneOffset.UTC))
                .findFirst();
    }

    /** Was something filed since the newest checkpoint is kept outside the database, with leaves of version 2? */
    private boolean isKeptOutside() {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM log_leaf WHERE leaf LIKE '%,\"v\":2}'")
                                .getSingleResult())
                        .longValue()
                > 0;
    }
}
