package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.Person;
import org.qualityaward.review.ScoreSheet.SheetState;

/** The score sheets, drafts and frozen ones. */
@ApplicationScoped
public class ScoreSheets {

    @PersistenceContext
    EntityManager entities;

    void add(ScoreSheet sheet) {
        entities.persist(sheet);
        entities.flush();
    }

    /** Whoever saves an item of it at the same moment, at another screen, is refused, or refuses this. */
    void hold(ScoreSheet sheet) {
        sheet.getScores().forEach(score -> entities.lock(score, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
    }

    /** A person's newest sheet for a review, unless it is void. */
    public Optional<ScoreSheet> newest(Review review, Long personId) {
        return entities.createQuery(
                        "SELECT s FROM ScoreSheet s WHERE s.review = :review AND s.person.id = :person"
                                + " AND s.state <> :dead ORDER BY s.revision DESC",
                        ScoreSheet.class)
                .setParameter("review", review)
                .setParameter("person", personId)
                .setParameter("dead", SheetState.VOID)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Submitted sheets that count, by the seat's order. */
    public List<ScoreSheet> counting(Review review) {
        return entities.createQuery(
                        "SELECT s FROM ScoreSheet s WHERE s.review = :review AND s.state = :submitted ORDER BY s.id",
                        ScoreSheet.class)
                .setParameter("review", review)
                .setParameter("submitted", SheetState.SUBMITTED)
                .getResultList();
    }

    /** All sheets of a person for a review, every version. */
    public List<ScoreSheet> versions(Review review, Long personId) {
        return entities.createQuery(
                        "SELECT s FROM ScoreSheet s WHERE s.review = :review AND s.person.id = :person ORDER BY s.revision",
                        ScoreSheet.class)
                .setParameter("review", review)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Those of a cycle that became void, the latest first. */
    List<ScoreSheet> voided(Cycle cycle) {
        return entities.createQuery(
                        "SELECT s FROM ScoreSheet s WHERE s.review.application.cycle = :cycle AND s.state = :dead"
                                + " ORDER BY s.id DESC",
                        ScoreSheet.class)
                .setParameter("cycle", cycle)
                .setParameter("dead", SheetState.VOID)
                .getResultList();
    }

    /** How many seats have not submitted. */
    public int missing(Review review) {
        List<Person> submitted =
                counting(review).stream().map(ScoreSheet::getPerson).toList();
        return (int) review.taken().stream()
                .filter(seat -> !submitted.contains(seat.getPerson()))
                .count();
    }
}
