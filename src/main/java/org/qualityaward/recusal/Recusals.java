package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.recusal.Recusal.RecusalState;

/** The recusals, past and in force. */
@ApplicationScoped
public class Recusals {

    private static final Set<Long> NOTHING = Set.of(-1L);

    @PersistenceContext
    EntityManager entities;

    void add(Recusal recusal) {
        entities.persist(recusal);
    }

    public Optional<Recusal> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Recusal.class, id));
    }

    public boolean isRecused(Long personId, Long applicationId) {
        return inForce(personId, applicationId).isPresent();
    }

    Optional<Recusal> inForce(Long personId, Long applicationId) {
        return entities.createQuery(
                        "SELECT r FROM Recusal r WHERE r.person.id = :person AND r.application.id = :application"
                                + " AND r.state <> :lifted",
                        Recusal.class)
                .setParameter("person", personId)
                .setParameter("application", applicationId)
                .setParameter("lifted", RecusalState.LIFTED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** People who are recused from an application now. */
    public List<Long> recusedFrom(Long applicationId) {
        return entities.createQuery(
                        "SELECT r.person.id FROM Recusal r WHERE r.application.id = :application AND r.state <> :lifted",
                        Long.class)
                .setParameter("application", applicationId)
                .setParameter("lifted", RecusalState.LIFTED)
                .getResultList();
    }

    List<Long> applicationsOf(Long personId) {
        return entities.createQuery(
                        "SELECT r.application.id FROM Recusal r WHERE r.person.id = :person AND r.state <> :lifted",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("lifted", RecusalState.LIFTED)
                .getResultList();
    }

    /**
     * Applications that somebody else keeps a person from: ordered by the office, or asked for by the applicant. He is not
     * asked to declare for them, so that he learns nothing of them.
     */
    List<Long> keptFrom(Long personId) {
        return entities.createQuery(
                        "SELECT r.application.id FROM Recusal r WHERE r.person.id = :person AND r.state <> :lifted"
                                + " AND r.cause IN :causes",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("lifted", RecusalState.LIFTED)
                .setParameter("causes", List.of(RecusalCause.ORDERED, RecusalCause.REQUESTED))
                .getResultList();
    }

    /** All of a cycle, newest first, without the files that the reader must not know of. */
    public List<Recusal> inCycle(Cycle cycle, Set<Long> hidden) {
        return entities.createQuery(
                        "SELECT r FROM Recusal r WHERE r.cycle = :cycle AND r.application.id NOT IN :hidden"
                                + " ORDER BY r.beganAt DESC, r.id DESC",
                        Recusal.class)
                .setParameter("cycle", cycle)
                .setParameter("hidden", hidden.isEmpty() ? NOTHING : hidden)
                .getResultList();
    }

    void add(RecusalRequest request) {
        entities.persist(request);
    }

    public Optional<RecusalRequest> findRequest(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(RecusalRequest.class, id));
    }

    /** What an applicant has asked for, newest first. */
    public List<RecusalRequest> requestsOn(Long applicationId) {
        return entities.createQuery(
                        "SELECT q FROM RecusalRequest q WHERE q.application.id = :application ORDER BY q.askedAt DESC, q.id DESC",
                        RecusalRequest.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** All requests of a cycle, open ones first, without the files that the reader must not know of. */
    public List<RecusalRequest> requestsIn(Cycle cycle, Set<Long> hidden) {
        return entities.createQuery(
                        "SELECT q FROM RecusalRequest q WHERE q.application.cycle = :cycle"
                                + " AND q.application.id NOT IN :hidden ORDER BY q.answeredAt, q.askedAt, q.id",
                        RecusalRequest.class)
                .setParameter("cycle", cycle)
                .setParameter("hidden", hidden.isEmpty() ? NOTHING : hidden)
                .getResultList();
    }
}
