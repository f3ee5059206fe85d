package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qualityaward.cycle.Cycle;

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

    /** A filing without its content: of which application and organisation, and when. */
    public record Filed(Long id, Long applicationId, Long organizationId, Instant filedAt) {}

    /** Everything that the applicants of a cycle filed, in it and in earlier cycles. */
    public List<Filed> ofApplicantsIn(Cycle cycle) {
        return entities
                .createQuery(
                        "SELECT f.id, f.application.id, f.application.organization.id, f.filedAt FROM Filing f"
                                + " WHERE f.application.organization IN"
                                + " (SELECT a.organization FROM Application a WHERE a.cycle = :cycle) ORDER BY f.id",
                        Object[].class)
                .setParameter("cycle", cycle)
                .getResultList()
                .stream()
                .map(row -> new Filed((Long) row[0], (Long) row[1], (Long) row[2], (Instant) row[3]))
                .toList();
    }

    public Optional<Filing> filing(Long id) {
        return Optional.ofNullable(entities.find(Filing.class, id));
    }
}
