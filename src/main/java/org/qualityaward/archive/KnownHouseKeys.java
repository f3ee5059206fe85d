package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qualityaward.archive.keys.KeyRole;
import org.qualityaward.archive.keys.OfficeAuthority;

/** The house's keys that took the place of others, and those others; none before the first was replaced. */
@ApplicationScoped
public class KnownHouseKeys {

    @PersistenceContext
    EntityManager entities;

    /** All of a role, newest first. */
    List<HouseKey> all(KeyRole role) {
        return entities.createQuery(
                        "SELECT k FROM HouseKey k WHERE k.role = :role ORDER BY k.place DESC", HouseKey.class)
                .setParameter("role", role)
                .getResultList();
    }

    Optional<HouseKey> newest(KeyRole role) {
        return all(role).stream().findFirst();
    }

    /** Place and size of the first tree, of each key of the log that took over from another. */
    SortedMap<Integer, Long> logKeysFrom() {
        SortedMap<Integer, Long> from = new TreeMap<>();
        for (HouseKey key : all(KeyRole.LOG)) {
            if (key.place() > 1) {
                from.put(key.place(), key.fromSize());
            }
        }
        return from;
    }

    void add(HouseKey key) {
        entities.persist(key);
    }

    /** Those that others may know, for the revocation list. */
    List<OfficeAuthority.Revoked> revoked() {
        return entities.createQuery("SELECT k FROM HouseKey k WHERE k.replacedAt IS NOT NULL", HouseKey.class)
                .getResultStream()
                .filter(key -> key.isRevokedAt(key.getReplacedAt()))
                .map(key -> new OfficeAuthority.Revoked(
                        key.certificate().getSerialNumber(), key.getReplacedAt(), key.getReason()))
                .toList();
    }
}
