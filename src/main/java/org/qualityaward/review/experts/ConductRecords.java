package org.qualityaward.review.experts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What cases of accountability found about reviewers. */
@ApplicationScoped
public class ConductRecords {

    @PersistenceContext
    EntityManager entities;

    void add(ExpertConduct record) {
        entities.persist(record);
    }

    /** Those about a reviewer, the newest first. */
    public List<ExpertConduct> of(Long personId) {
        return entities.createQuery(
                        "SELECT c FROM ExpertConduct c WHERE c.personId = :person ORDER BY c.foundOn DESC, c.id DESC",
                        ExpertConduct.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Ids of all who are not to be asked any more. */
    public List<Long> barred() {
        return entities.createQuery(
                        "SELECT DISTINCT c.personId FROM ExpertConduct c WHERE c.barred = :barred", Long.class)
                .setParameter("barred", true)
                .getResultList();
    }

    /** Whether one of them says that he is not to be asked any more. */
    public boolean isBarred(Long personId) {
        return of(personId).stream().anyMatch(ExpertConduct::isBarred);
    }
}
