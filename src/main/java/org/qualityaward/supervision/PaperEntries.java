package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What clerks read on paper. */
@ApplicationScoped
class PaperEntries {

    @PersistenceContext
    EntityManager entities;

    void add(PaperEntry entry) {
        entities.persist(entry);
    }

    void add(PaperScan scan) {
        entities.persist(scan);
    }

    void remove(PaperScan scan) {
        entities.remove(scan);
    }

    Optional<PaperScan> scan(Long formId) {
        return entities.createQuery("SELECT s FROM PaperScan s WHERE s.evaluationId = :form", PaperScan.class)
                .setParameter("form", formId)
                .getResultStream()
                .findFirst();
    }

    boolean hasScan(Long formId) {
        return entities.createQuery("SELECT COUNT(s) FROM PaperScan s WHERE s.evaluationId = :form", Long.class)
                        .setParameter("form", formId)
                        .getSingleResult()
                > 0;
    }

    /** Those of a form, the first one first; two at most. */
    List<PaperEntry> of(Long formId) {
        return entities.createQuery(
                        "SELECT e FROM PaperEntry e WHERE e.form.id = :form ORDER BY e.id", PaperEntry.class)
                .setParameter("form", formId)
                .getResultList();
    }
}
