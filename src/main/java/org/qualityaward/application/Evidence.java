package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files of evidence and who opened the secret ones. */
@ApplicationScoped
public class Evidence implements BytesInUse {

    @PersistenceContext
    EntityManager entities;

    void add(EvidenceFile file) {
        entities.persist(file);
    }

    void add(SecretOpening opening) {
        entities.persist(opening);
    }

    void delete(EvidenceFile file) {
        entities.remove(file);
    }

    public Optional<EvidenceFile> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(EvidenceFile.class, id));
    }

    /** What counts now, by kind and time. */
    public List<EvidenceFile> of(Application application) {
        return entities.createQuery(
                        "SELECT e FROM EvidenceFile e WHERE e.application = :application AND e.removedAt IS NULL"
                                + " ORDER BY e.uploadedAt, e.id",
                        EvidenceFile.class)
                .setParameter("application", application)
                .getResultList();
    }

    public Set<EvidenceKind> kindsOf(Application application) {
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        of(application).forEach(file -> kinds.add(file.getKind()));
        return kinds;
    }

    /** The newest openings of this organisation's secrets, newest first. */
    public List<SecretOpening> openingsOf(Application application, int most) {
        return entities.createQuery(
                        "SELECT o FROM SecretOpening o JOIN FETCH o.evidence WHERE o.application = :application"
                                + " ORDER BY o.openedAt DESC, o.id DESC",
                        SecretOpening.class)
                .setParameter("application", application)
                .setMaxResults(most)
                .getResultList();
    }

    /** Somebody's newest opening of a secret since then. */
    Optional<SecretOpening> openingSince(EvidenceFile file, Long personId, Instant since) {
        return entities.createQuery(
                        "SELECT o FROM SecretOpening o WHERE o.evidence = :file AND o.personId = :person"
                                + " AND o.openedAt >= :since ORDER BY o.openedAt DESC, o.id DESC",
                        SecretOpening.class)
                .setParameter("file", file)
                .setParameter("person", personId)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether any row still names these bytes in this form. */
    @Override
    public boolean needs(String sha256, boolean secret) {
        return !entities.createQuery(
                        "SELECT e.id FROM EvidenceFile e WHERE e.sha256 = :hash AND e.secret = :secret", Long.class)
                .setParameter("hash", sha256)
                .setParameter("secret", secret)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
