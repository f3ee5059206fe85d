package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.AuditEntry;
import org.qualityaward.shared.AuditEntry.Outcome;
import org.qualityaward.shared.Role;

/** What discipline and the administrators see of the nightly check, and the same check at once when they ask for it. */
@ApplicationScoped
@Transactional
public class CheckingArchive {

    private static final int LATEST = 50;

    @PersistenceContext
    EntityManager entities;

    @Inject
    RecomputingLog recomputing;

    /**
     * The outcome of the last check.
     *
     * @param at instant of it
     * @param damages what it found; empty if all was whole
     */
    public record Check(Instant at, List<LogDamage> damages) {

        public Instant getAt() {
            return at;
        }

        public List<LogDamage> getDamages() {
            return damages;
        }

        public boolean isWhole() {
            return damages.isEmpty();
        }
    }

    /** The last check; empty before the first night. */
    public Optional<Check> last() {
        List<AuditEntry> rows = entities.createQuery(
                        "SELECT e FROM AuditEntry e WHERE e.act = :act AND e.account = 'system' ORDER BY e.happenedAt DESC, e.id DESC",
                        AuditEntry.class)
                .setParameter("act", RecomputingLog.ACT)
                .setMaxResults(LATEST)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<LogDamage> damages = rows.stream()
                .takeWhile(row -> row.getOutcome() == Outcome.FAILED)
                .flatMap(row -> LogDamage.parse(row.getReason()).stream())
                .distinct()
                .toList();
        return Optional.of(new Check(rows.get(0).getHappenedAt(), damages));
    }

    /** Looks now. */
    @Act(
            value = "archive.check",
            repeatable = true,
            by = {Role.DISCIPLINE, Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR})
    public void now() {
        recomputing.recompute();
    }
}
