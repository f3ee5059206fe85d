package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.stream.Stream;
import org.qualityaward.archive.keys.KeyRole;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.AuditEntry.Outcome;
import org.qualityaward.shared.Role;

/** The administrator is told to back up the keys until he says that he did, and anew after each key that is made. */
@ApplicationScoped
@Transactional
public class BackingUpKeys {

    private static final String ACT = "archive.confirmBackup";

    @PersistenceContext
    EntityManager entities;

    @Inject
    HouseKeys house;

    @Inject
    KnownHouseKeys known;

    /** Whether somebody said so since the newest key was made. */
    public boolean isConfirmed() {
        Instant newest = Stream.of(KeyRole.values())
                .map(role -> known.newest(role)
                        .map(HouseKey::getUsedFrom)
                        .orElseGet(() -> house.certificate(role).getNotBefore().toInstant()))
                .max(Instant::compareTo)
                .orElseThrow();
        return entities.createQuery(
                                "SELECT COUNT(e) FROM AuditEntry e WHERE e.act = :act AND e.outcome = :allowed"
                                        + " AND e.happenedAt >= :since",
                                Long.class)
                        .setParameter("act", ACT)
                        .setParameter("allowed", Outcome.ALLOWED)
                        .setParameter("since", newest)
                        .getSingleResult()
                > 0;
    }

    /** Says that the folder of the keys, its password and the token are backed up. */
    @Act(value = ACT, by = Role.SYSTEM_ADMINISTRATOR)
    public void confirm() {
        // Its row on the trail is all there is to keep.
    }
}
