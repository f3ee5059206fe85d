package org.qualityaward.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The award cycles. */
@ApplicationScoped
public class Cycles {

    @PersistenceContext
    EntityManager entities;

    public void add(Cycle cycle) {
        entities.persist(cycle);
    }

    public Optional<Cycle> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Cycle.class, id));
    }

    /** The newest cycle that is not archived. */
    public Optional<Cycle> current() {
        return entities.createQuery(
                        "SELECT c FROM Cycle c WHERE c.stage <> :archived ORDER BY c.year DESC", Cycle.class)
                .setParameter("archived", Stage.ARCHIVED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All of them, newest first. */
    public List<Cycle> all() {
        return entities.createQuery("SELECT c FROM Cycle c ORDER BY c.year DESC", Cycle.class).getResultList();
    }
}
