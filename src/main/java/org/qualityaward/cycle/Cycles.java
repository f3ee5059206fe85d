package org.qualityaward.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;

/** The cycles of the award. */
@ApplicationScoped
public class Cycles {

    @PersistenceContext
    EntityManager entities;

    /** The cycle under way: the latest that is not archived; else the latest of all. */
    public Optional<Cycle> current() {
        return entities.createQuery(
                        "SELECT c FROM Cycle c ORDER BY CASE WHEN c.stage = :archived THEN 1 ELSE 0 END, c.year DESC",
                        Cycle.class)
                .setParameter("archived", Stage.ARCHIVED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws Refusal {@code cycle.refusal.noCycle} when no cycle has been opened yet */
    public Cycle requireCurrent() {
        return current().orElseThrow(() -> new Refusal("cycle.refusal.noCycle", 4));
    }

    public Optional<Cycle> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Cycle.class, id));
    }

    /** @throws NotHere when there is no such cycle */
    public Cycle get(Long id) {
        return find(id).orElseThrow(NotHere::new);
    }

    public Optional<Cycle> ofYear(int year) {
        return entities.createQuery("SELECT c FROM Cycle c WHERE c.year = :year", Cycle.class)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    /** One row every two years; the latest first. */
    public List<Cycle> all() {
        return entities.createQuery("SELECT c FROM Cycle c ORDER BY c.year DESC", Cycle.class)
                .getResultList();
    }

    public void add(Cycle cycle) {
        entities.persist(cycle);
    }
}
