package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.recusal.Declaration.DeclarationState;

/** The declarations of interests. */
@ApplicationScoped
public class Declarations {

    /** Ids of the applications of running cycles that a person has not signed for. */
    static final String UNSIGNED = "SELECT a.id FROM Application a WHERE a.cycle.stage <> :archived AND NOT EXISTS ("
            + "SELECT l.id FROM DeclarationLine l WHERE l.application.id = a.id"
            + " AND l.declaration.person.id = :declarant AND l.declaration.state = :signed)";

    @Inject
    Findings findings;

    @PersistenceContext
    EntityManager entities;

    void flush() {
        entities.flush();
    }

    void add(Declaration declaration) {
        entities.persist(declaration);
    }

    /** Whoever saves an answer of it at the same moment is refused, or refuses this: no paper says what is changed meanwhile. */
    void hold(Declaration declaration) {
        declaration.getLines().forEach(line -> entities.lock(line, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
    }

    public Optional<DeclarationLine> line(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(DeclarationLine.class, id));
    }

    /** The newest of a person in a cycle, draft or signed. */
    public Optional<Declaration> newest(Long personId, Cycle cycle) {
        return entities.createQuery(
                        "SELECT d FROM Declaration d WHERE d.person.id = :person AND d.cycle = :cycle"
                                + " ORDER BY d.revision DESC",
                        Declaration.class)
                .setParameter("person", personId)
                .setParameter("cycle", cycle)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The signed one that is in force. */
    public Optional<Declaration> signed(Long personId, Cycle cycle) {
        return entities.createQuery(
                        "SELECT d FROM Declaration d WHERE d.person.id = :person AND d.cycle = :cycle"
                                + " AND d.state = :signed ORDER BY d.revision DESC",
                        Declaration.class)
                .setParameter("person", personId)
                .setParameter("cycle", cycle)
                .setParameter("signed", DeclarationState.SIGNED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Applications of which something came to light since a person signed for them, and when. */
    Map<Long, Instant> overtaken(Long personId, Cycle cycle) {
        Map<Long, Instant> found = findings.unsettled(personId);
        if (!found.isEmpty()) {
            found.keySet()
                    .retainAll(signed(personId, cycle)
                            .map(declaration -> declaration.overtaken(found))
                            .orElse(Set.of()));
        }
        return found;
    }

    /** Everybody's newest of a cycle, by account: who has signed and who has not. */
    public List<Declaration> inCycle(Cycle cycle) {
        return entities.createQuery(
                        "SELECT d FROM Declaration d WHERE d.cycle = :cycle AND d.state <> :superseded"
                                + " ORDER BY d.person.account, d.revision",
                        Declaration.class)
                .setParameter("cycle", cycle)
                .setParameter("superseded", DeclarationState.SUPERSEDED)
                .getResultList();
    }

    /** Whether a person has signed for this application, whatever he declared. */
    public boolean isSignedFor(Long personId, Long applicationId) {
        return entities.createQuery(
                                "SELECT COUNT(l) FROM DeclarationLine l WHERE l.declaration.person.id = :person"
                                        + " AND l.application.id = :application AND l.declaration.state = :signed",
                                Long.class)
                        .setParameter("person", personId)
                        .setParameter("application", applicationId)
                        .setParameter("signed", DeclarationState.SIGNED)
                        .getSingleResult()
                > 0;
    }

    /** Which declaration a person signed last, in whatever cycle, and when; two equal answers mean that he signed none since. */
    List<Object> lastSignatureOf(Long personId) {
        return entities.createQuery(
                        "SELECT d.id, d.signedAt FROM Declaration d WHERE d.person.id = :person AND d.state <> :draft"
                                + " ORDER BY d.id DESC",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("draft", DeclarationState.DRAFT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    /**
     * Applications of running cycles that a person has not signed for. Mostly there are none, and two counts say so sooner than a
     * look under each application.
     */
    public List<Long> unsignedFor(Long personId) {
        return countOfRunning() == countOfSigned(personId)
                ? List.of()
                : asked(UNSIGNED, personId).getResultList();
    }

    private long countOfRunning() {
        return entities.createQuery("SELECT COUNT(a) FROM Application a WHERE a.cycle.stage <> :archived", Long.class)
                .setParameter("archived", Stage.ARCHIVED)
                .getSingleResult();
    }

    private long countOfSigned(Long personId) {
        return asked(
                        "SELECT COUNT(DISTINCT a.id) FROM DeclarationLine l JOIN l.application a JOIN l.declaration d"
                                + " WHERE d.person.id = :declarant AND d.state = :signed AND a.cycle.stage <> :archived",
                        personId)
                .getSingleResult();
    }

    /** Whether an application is one of {@link #unsignedFor}. */
    boolean isUnsigned(Long personId, Long applicationId) {
        return !asked(UNSIGNED + " AND a.id = :application", personId)
                .setParameter("application", applicationId)
                .getResultList()
                .isEmpty();
    }

    /** The facts of {@link #UNSIGNED}. */
    static Map<String, Object> unsignedBy(Long personId) {
        return Map.of("archived", Stage.ARCHIVED, "declarant", personId, "signed", DeclarationState.SIGNED);
    }

    private TypedQuery<Long> asked(String question, Long personId) {
        TypedQuery<Long> query = entities.createQuery(question, Long.class);
        unsignedBy(personId).forEach(query::setParameter);
        return query;
    }
}
