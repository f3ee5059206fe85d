package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What clerks read on paper. */
@ApplicationScoped
class PaperEntries {

    @PersistenceContext
    EntityManager entities;

    void add(PaperEntry entry) {
        entities.persist(entry);
    }

    /** Those of a form, the first one first; two at most. */
    List<PaperEntry> of(Long formId) {
        return entities.createQuery(
                        "SELECT e FROM PaperEntry e WHERE e.form.id = :form ORDER BY e.id", PaperEntry.class)
                .setParameter("form", formId)
                .getResultList();
    }
}
