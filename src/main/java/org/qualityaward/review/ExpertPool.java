package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The expert pool (专家库). */
@ApplicationScoped
public class ExpertPool {

    @PersistenceContext
    EntityManager entities;

    public void add(Expert expert) {
        entities.persist(expert);
    }

    public Optional<Expert> of(Long personId) {
        return entities.createQuery("SELECT e FROM Expert e WHERE e.person.id = :person", Expert.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** Everybody in it whose account is open, by account. */
    public List<Expert> all() {
        return entities.createQuery(
                        "SELECT e FROM Expert e WHERE e.person.closed = FALSE ORDER BY e.person.account", Expert.class)
                .getResultList();
    }
}
