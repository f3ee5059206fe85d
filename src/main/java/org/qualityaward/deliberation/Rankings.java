package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.qualityaward.cycle.Cycle;

/** The rankings in all their versions. */
@ApplicationScoped
public class Rankings {

    @PersistenceContext
    EntityManager entities;

    void add(Ranking ranking) {
        entities.persist(ranking);
        entities.flush();
    }

    public Optional<Ranking> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Ranking.class, id));
    }

    /** Every version of a cycle, the latest first. */
    public List<Ranking> inCycle(Cycle cycle) {
        return entities.createQuery(
                        "SELECT r FROM Ranking r WHERE r.cycle = :cycle ORDER BY r.number DESC", Ranking.class)
                .setParameter("cycle", cycle)
                .getResultList();
    }

    public Optional<Ranking> latest(Cycle cycle) {
        return inCycle(cycle).stream().findFirst();
    }

    /** The one that the steering group deliberates on. */
    public Optional<Ranking> submitted(Cycle cycle) {
        return inCycle(cycle).stream()
                .filter(ranking -> ranking.getState() == RankingState.SUBMITTED)
                .findFirst();
    }
}
