package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.qualityaward.cycle.Cycle;

/** The expert teams. */
@ApplicationScoped
public class Teams {

    @PersistenceContext
    EntityManager entities;

    void add(Team team) {
        entities.persist(team);
    }

    public Optional<Team> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Team.class, id));
    }

    /** Those of a cycle, by name. */
    public List<Team> inCycle(Cycle cycle) {
        return entities.createQuery("SELECT t FROM Team t WHERE t.cycle = :cycle ORDER BY t.formedAt, t.id", Team.class)
                .setParameter("cycle", cycle)
                .getResultList();
    }
}
