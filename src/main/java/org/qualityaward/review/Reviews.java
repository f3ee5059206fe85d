package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.review.Seat.SeatState;

/** What teams do with applications, with visits and defences. */
@ApplicationScoped
public class Reviews {

    private static final Set<Long> NOTHING = Set.of(-1L);

    @PersistenceContext
    EntityManager entities;

    void add(Object part) {
        entities.persist(part);
    }

    /** Whether a team of a cycle has come to a result after an instant: a report, or that an applicant is not shortlisted. */
    public boolean hasResultsSince(Cycle cycle, Instant since) {
        return entities.createQuery(
                                "SELECT COUNT(r) FROM Review r WHERE r.application.cycle = :cycle AND (r.concludedAt > :since"
                                        + " OR r.phase = :out AND r.consensusClosedAt > :since)",
                                Long.class)
                        .setParameter("cycle", cycle)
                        .setParameter("since", since)
                        .setParameter("out", ReviewPhase.NOT_SHORTLISTED)
                        .getSingleResult()
                > 0;
    }

    /** Whoever agrees on an item or re-scores it at the same moment is refused, or refuses this. */
    void hold(Review review) {
        review.getItems().forEach(item -> entities.lock(item, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
    }

    void flush() {
        entities.flush();
    }

    public Optional<Review> of(Long applicationId) {
        return entities.createQuery("SELECT r FROM Review r WHERE r.application.id = :application", Review.class)
                .setParameter("application", applicationId)
                .getResultStream()
                .findFirst();
    }

    /** Those of a cycle as they were filed, with their seats, without the files that the reader must not know of. */
    public List<Review> inCycle(Cycle cycle, Set<Long> hidden) {
        return entities.createQuery(
                        "SELECT DISTINCT r FROM Review r LEFT JOIN FETCH r.seats JOIN FETCH r.application a"
                                + " WHERE a.cycle = :cycle AND a.id NOT IN :hidden ORDER BY a.id",
                        Review.class)
                .setParameter("cycle", cycle)
                .setParameter("hidden", hidden.isEmpty() ? NOTHING : hidden)
                .getResultList();
    }

    /** Those on which a person sits now, by number. */
    public List<Review> seating(Long personId, Cycle cycle) {
        return entities.createQuery(
                        "SELECT s.review FROM Seat s WHERE s.person.id = :person AND s.state = :taken"
                                + " AND s.review.application.cycle = :cycle ORDER BY s.review.application.id",
                        Review.class)
                .setParameter("person", personId)
                .setParameter("taken", SeatState.TAKEN)
                .setParameter("cycle", cycle)
                .getResultList();
    }

    public boolean isSeated(Long personId, Long applicationId) {
        return entities.createQuery(
                                "SELECT COUNT(s) FROM Seat s WHERE s.person.id = :person AND s.state = :taken"
                                        + " AND s.review.application.id = :application",
                                Long.class)
                        .setParameter("person", personId)
                        .setParameter("taken", SeatState.TAKEN)
                        .setParameter("application", applicationId)
                        .getSingleResult()
                > 0;
    }

    /** How many applications a team has. */
    public long countOf(Team team) {
        return entities.createQuery("SELECT COUNT(r) FROM Review r WHERE r.team = :team", Long.class)
                .setParameter("team", team)
                .getSingleResult();
    }

    public Optional<SiteVisit> visitOf(Review review) {
        return entities.createQuery("SELECT v FROM SiteVisit v WHERE v.review = :review", SiteVisit.class)
                .setParameter("review", review)
                .getResultStream()
                .findFirst();
    }

    public Optional<Defence> defenceOf(Review review) {
        return entities.createQuery("SELECT d FROM Defence d WHERE d.review = :review", Defence.class)
                .setParameter("review", review)
                .getResultStream()
                .findFirst();
    }
}
