package org.qualityaward.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The versions of the measures that are on record. */
@ApplicationScoped
public class RuleSets {

    @PersistenceContext
    EntityManager entities;

    /** The version by which a new cycle is opened: the one issued last. */
    public Optional<RuleSet> latest() {
        return entities.createQuery("SELECT r FROM RuleSet r ORDER BY r.issuedOn DESC, r.code DESC", RuleSet.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<RuleSet> find(String code) {
        return entities.createQuery("SELECT r FROM RuleSet r WHERE r.code = :code", RuleSet.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** A handful of rows, the latest first. */
    public List<RuleSet> all() {
        return entities.createQuery("SELECT r FROM RuleSet r ORDER BY r.issuedOn DESC, r.code DESC", RuleSet.class)
                .getResultList();
    }

    void add(RuleSet ruleSet) {
        entities.persist(ruleSet);
    }
}
