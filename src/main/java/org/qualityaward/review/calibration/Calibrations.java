package org.qualityaward.review.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.qualityaward.cycle.Cycle;

/** Anchor cases, what of them was ordered for a cycle, and how reviewers scored them. */
@ApplicationScoped
public class Calibrations {

    @PersistenceContext
    EntityManager entities;

    void add(Object part) {
        entities.persist(part);
        entities.flush();
    }

    Optional<AnchorCase> anchor(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(AnchorCase.class, id));
    }

    /** All cases, the newest first. */
    List<AnchorCase> anchors() {
        return entities.createQuery("SELECT a FROM AnchorCase a ORDER BY a.id DESC", AnchorCase.class)
                .getResultList();
    }

    Optional<Calibration> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Calibration.class, id));
    }

    public List<Calibration> of(Cycle cycle) {
        return entities.createQuery(
                        "SELECT c FROM Calibration c WHERE c.cycle = :cycle ORDER BY c.id", Calibration.class)
                .setParameter("cycle", cycle)
                .getResultList();
    }

    Optional<AnchorSheet> sheet(Calibration calibration, Long personId) {
        return entities.createQuery(
                        "SELECT s FROM AnchorSheet s WHERE s.calibration = :calibration AND s.person.id = :person",
                        AnchorSheet.class)
                .setParameter("calibration", calibration)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** Those that were handed in. */
    List<AnchorSheet> submitted(Calibration calibration) {
        return entities.createQuery(
                        "SELECT s FROM AnchorSheet s WHERE s.calibration = :calibration AND s.submittedAt IS NOT NULL"
                                + " ORDER BY s.person.account",
                        AnchorSheet.class)
                .setParameter("calibration", calibration)
                .getResultList();
    }

    /** What a reviewer has still to score of what is required in a cycle. */
    public List<Calibration> outstanding(Cycle cycle, Long personId) {
        return of(cycle).stream()
                .filter(Calibration::isRequired)
                .filter(each ->
                        sheet(each, personId).filter(AnchorSheet::isSubmitted).isEmpty())
                .toList();
    }
}
