package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.recusal.Recusal.RecusalState;

/** What the records were found to say. */
@ApplicationScoped
public class Findings {

    /** Stands for an empty set in a query, which SQL does not know; no row has this id. */
    private static final Set<Long> NOTHING = Set.of(-1L);

    @PersistenceContext
    EntityManager entities;

    void add(Finding finding) {
        entities.persist(finding);
    }

    public Optional<Finding> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Finding.class, id));
    }

    /** All about a person in a cycle, certain ones first. */
    public List<Finding> about(Long personId, Cycle cycle) {
        return entities.createQuery(
                        "SELECT f FROM Finding f WHERE f.person.id = :person AND f.application.cycle = :cycle"
                                + " ORDER BY f.confidence, f.id",
                        Finding.class)
                .setParameter("person", personId)
                .setParameter("cycle", cycle)
                .getResultList();
    }

    /** Likely ones that wait for a ruling, the oldest first, without the files that the reader must not know of. */
    public List<Finding> open(Cycle cycle, Set<Long> hidden) {
        return entities.createQuery(
                        "SELECT f FROM Finding f WHERE f.application.cycle = :cycle AND f.state = :open"
                                + " AND f.application.id NOT IN :hidden ORDER BY f.foundAt, f.id",
                        Finding.class)
                .setParameter("cycle", cycle)
                .setParameter("open", FindingState.OPEN)
                .setParameter("hidden", hidden.isEmpty() ? NOTHING : hidden)
                .getResultList();
    }

    /** When the newest likely one was found that is not ruled on, for each applicant that the person is not recused from. */
    Map<Long, Instant> unsettled(Long personId) {
        return entities.createQuery(
                        "SELECT f FROM Finding f WHERE f.person.id = :person AND f.state = :open"
                                + " AND NOT EXISTS (SELECT r.id FROM Recusal r WHERE r.person = f.person"
                                + " AND r.application = f.application AND r.state <> :lifted)",
                        Finding.class)
                .setParameter("person", personId)
                .setParameter("open", FindingState.OPEN)
                .setParameter("lifted", RecusalState.LIFTED)
                .getResultStream()
                .collect(Collectors.toMap(
                        finding -> finding.getApplication().getId(),
                        Finding::getFoundAt,
                        (one, other) -> one.isAfter(other) ? one : other));
    }

    List<Long> openFor(Long personId) {
        return entities.createQuery(
                        "SELECT f.application.id FROM Finding f WHERE f.person.id = :person AND f.state = :open",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("open", FindingState.OPEN)
                .getResultList();
    }
}
