package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
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
                .setParameter("hidden", orNothing(hidden))
                .getResultList();
    }

    /** Some of them, by the place of the first; their seats come with one more question, however many they are. */
    public List<Review> inCycle(Cycle cycle, Set<Long> hidden, int first, int most) {
        List<Long> page = entities.createQuery(
                        "SELECT r.id FROM Review r WHERE r.application.cycle = :cycle AND r.application.id NOT IN :hidden"
                                + " ORDER BY r.application.id",
                        Long.class)
                .setParameter("cycle", cycle)
                .setParameter("hidden", orNothing(hidden))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        return withSeats(page);
    }

    private List<Review> withSeats(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT DISTINCT r FROM Review r LEFT JOIN FETCH r.seats JOIN FETCH r.application a"
                                        + " WHERE r.id IN :ids ORDER BY a.id",
                                Review.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** How many stand in each phase. */
    public Map<ReviewPhase, Long> countByPhase(Cycle cycle, Set<Long> hidden) {
        return entities.createQuery(
                        "SELECT r.phase, COUNT(r) FROM Review r WHERE r.application.cycle = :cycle"
                                + " AND r.application.id NOT IN :hidden GROUP BY r.phase",
                        Object[].class)
                .setParameter("cycle", cycle)
                .setParameter("hidden", orNothing(hidden))
                .getResultStream()
                .collect(Collectors.toMap(row -> (ReviewPhase) row[0], row -> (Long) row[1]));
    }

    /** Those in which a recusal left a seat that nobody has taken since. */
    public List<Review> withVacantSeat(Cycle cycle, Set<Long> hidden) {
        return withSeats(entities.createQuery(
                        "SELECT DISTINCT s.review.id FROM Seat s WHERE s.state = :vacant"
                                + " AND s.review.application.cycle = :cycle AND s.review.application.id NOT IN :hidden",
                        Long.class)
                .setParameter("vacant", SeatState.VACATED)
                .setParameter("cycle", cycle)
                .setParameter("hidden", orNothing(hidden))
                .getResultList());
    }

    /** Applications that wait for a team, as they were filed. */
    public List<Application> unassigned(Cycle cycle, Set<Long> hidden) {
        return waitingForTeam("SELECT a", " ORDER BY a.id", Application.class, cycle, hidden)
                .getResultList();
    }

    public long countUnassigned(Cycle cycle, Set<Long> hidden) {
        return waitingForTeam("SELECT COUNT(a)", "", Long.class, cycle, hidden).getSingleResult();
    }

    private <T> TypedQuery<T> waitingForTeam(
            String select, String order, Class<T> type, Cycle cycle, Set<Long> hidden) {
        return entities.createQuery(
                        select + " FROM Application a WHERE a.cycle = :cycle AND a.state = :handedOver"
                                + " AND a.id NOT IN :hidden AND NOT EXISTS (SELECT r.id FROM Review r"
                                + " WHERE r.application = a)" + order,
                        type)
                .setParameter("cycle", cycle)
                .setParameter("handedOver", ApplicationState.MATERIAL_REVIEW)
                .setParameter("hidden", orNothing(hidden));
    }

    /** Ids of the applications of some cycles whose material review is closed. */
    List<Long> closed(List<Cycle> some) {
        return some.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT r.application.id FROM Review r WHERE r.application.cycle IN :cycles"
                                        + " AND r.consensusClosedAt IS NOT NULL ORDER BY r.application.id",
                                Long.class)
                        .setParameter("cycles", some)
                        .getResultList();
    }

    /** Those on which a person sits now, by number, with everybody's seats. */
    public List<Review> seating(Long personId, Cycle cycle) {
        return withSeats(entities.createQuery(
                        "SELECT s.review.id FROM Seat s WHERE s.person.id = :person AND s.state = :taken"
                                + " AND s.review.application.cycle = :cycle",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("taken", SeatState.TAKEN)
                .setParameter("cycle", cycle)
                .getResultList());
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

    /** SQL knows no empty set; no row has this id. */
    private static Set<Long> orNothing(Set<Long> ids) {
        return ids.isEmpty() ? NOTHING : ids;
    }
}
