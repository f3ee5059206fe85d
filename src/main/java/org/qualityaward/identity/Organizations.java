package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The organisations that have registered. */
@ApplicationScoped
public class Organizations {

    @PersistenceContext
    EntityManager entities;

    public void add(Organization organization) {
        entities.persist(organization);
    }

    public Optional<Organization> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Organization.class, id));
    }

    public Optional<Organization> byCreditCode(CreditCode code) {
        return entities.createQuery("SELECT o FROM Organization o WHERE o.creditCode = :code", Organization.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }
}
