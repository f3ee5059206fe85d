package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The forms that are being written, and what was filed from them. */
@ApplicationScoped
public class ApplicationForms {

    @PersistenceContext
    EntityManager entities;

    void add(ApplicationForm form) {
        entities.persist(form);
    }

    void add(Filing filing) {
        entities.persist(filing);
    }

    /** The form that the organisation is writing. */
    public ApplicationForm of(Application application) {
        return entities.createQuery(
                        "SELECT f FROM ApplicationForm f WHERE f.application = :application", ApplicationForm.class)
                .setParameter("application", application)
                .getSingleResult();
    }

    /** What was filed last; empty before the first submission. */
    public Optional<Filing> latest(Application application) {
        return filings(application).stream().findFirst();
    }

    /** Everything that was filed, the latest first. */
    public List<Filing> filings(Application application) {
        return entities.createQuery(
                        "SELECT f FROM Filing f WHERE f.application = :application ORDER BY f.revision DESC",
                        Filing.class)
                .setParameter("application", application)
                .getResultList();
    }
}
