package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What is on record about people and organisations: ties of both kinds. */
@ApplicationScoped
public class Interests {

    @PersistenceContext
    EntityManager entities;

    void flush() {
        entities.flush();
    }

    public void add(Interest interest) {
        entities.persist(interest);
    }

    public void add(OrganizationTie tie) {
        entities.persist(tie);
    }

    public Optional<Interest> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Interest.class, id));
    }

    /** Those of one person that were not withdrawn. */
    public List<Interest> of(Long personId) {
        return entities.createQuery(
                        "SELECT i FROM Interest i WHERE i.personId = :person AND i.withdrawnAt IS NULL ORDER BY i.id",
                        Interest.class)
                .setParameter("person", personId)
                .getResultList();
    }

    public List<OrganizationTie> ties() {
        return entities.createQuery("SELECT t FROM OrganizationTie t ORDER BY t.id", OrganizationTie.class)
                .getResultList();
    }
}
