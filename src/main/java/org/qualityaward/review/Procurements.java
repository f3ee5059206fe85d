package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.CreditCode;

/** How institutions were chosen, and which they were. */
@ApplicationScoped
public class Procurements {

    @PersistenceContext
    EntityManager entities;

    void add(Procurement procurement) {
        entities.persist(procurement);
    }

    void add(ReviewInstitution institution) {
        entities.persist(institution);
        entities.flush();
    }

    public Optional<Procurement> of(Cycle cycle) {
        return entities.createQuery("SELECT p FROM Procurement p WHERE p.cycle = :cycle", Procurement.class)
                .setParameter("cycle", cycle)
                .getResultStream()
                .findFirst();
    }

    /** Every institution that was ever chosen, by name. */
    public List<ReviewInstitution> institutions() {
        return entities.createQuery("SELECT i FROM ReviewInstitution i ORDER BY i.name", ReviewInstitution.class)
                .getResultList();
    }

    /** The institution with this code, from any cycle. */
    public Optional<ReviewInstitution> institution(CreditCode code) {
        return entities.createQuery(
                        "SELECT i FROM ReviewInstitution i WHERE i.creditCode = :code", ReviewInstitution.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    /** The institution for which an account acts; empty for null. */
    public Optional<ReviewInstitution> institution(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(ReviewInstitution.class, id));
    }
}
