package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualityaward.cycle.Cycle;
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

    void add(Citation citation) {
        entities.persist(citation);
    }

    void remove(Citation citation) {
        entities.remove(citation);
    }

    /** What the opinions of a sheet rest on, in the order in which it was cited. */
    public List<Citation> citations(ScoreSheet sheet) {
        return citations(List.of(sheet));
    }

    public List<Citation> citations(List<ScoreSheet> some) {
        List<ScoreSheet> kept =
                some.stream().filter(sheet -> sheet.getId() != null).toList();
        return kept.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT c FROM Citation c WHERE c.sheet IN :sheets ORDER BY c.id", Citation.class)
                        .setParameter("sheets", kept)
                        .getResultList();
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

    /** A person's newest sheet for each of many reviews, by the review's id, unless it is void. */
    Map<Long, ScoreSheet> newest(List<Review> some, Long personId) {
        return some.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "SELECT s FROM ScoreSheet s WHERE s.review IN :reviews AND s.person.id = :person"
                                        + " AND s.state <> :dead ORDER BY s.revision",
                                ScoreSheet.class)
                        .setParameter("reviews", some)
                        .setParameter("person", personId)
                        .setParameter("dead", SheetState.VOID)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                sheet -> sheet.getReview().getId(), Function.identity(), (one, later) -> later));
    }

    /**
     * How many items of each of some sheets have a percent, by the sheet's id; sheets without any are left out. In SQL: EclipseLink
     * would join the sheets, and Derby then walk through the items of all.
     */
    Map<Long, Integer> scoredItems(Collection<ScoreSheet> some) {
        if (some.isEmpty()) {
            return Map.of();
        }
        Query query = entities.createNativeQuery("SELECT sheet_id, COUNT(*) FROM item_score WHERE sheet_id IN ("
                + String.join(", ", Collections.nCopies(some.size(), "?"))
                + ") AND percent IS NOT NULL GROUP BY sheet_id");
        int place = 0;
        for (ScoreSheet sheet : some) {
            query.setParameter(++place, sheet.getId());
        }
        Map<Long, Integer> counts = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] count = (Object[]) row;
            counts.put(((Number) count[0]).longValue(), ((Number) count[1]).intValue());
        }
        return counts;
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

    /** Who has submitted, by the review's id; asked once for many reviews, without their sheets. */
    public Map<Long, Set<Long>> submitters(List<Review> some) {
        return some.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "SELECT s.review.id, s.person.id FROM ScoreSheet s WHERE s.review.id IN :reviews"
                                        + " AND s.state = :submitted",
                                Object[].class)
                        .setParameter(
                                "reviews", some.stream().map(Review::getId).toList())
                        .setParameter("submitted", SheetState.SUBMITTED)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toSet())));
    }

    /** Those of many reviews at once, by the review's id. */
    public Map<Long, List<ScoreSheet>> counting(List<Review> some) {
        return some.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "SELECT s FROM ScoreSheet s WHERE s.review IN :reviews AND s.state = :submitted ORDER BY s.id",
                                ScoreSheet.class)
                        .setParameter("reviews", some)
                        .setParameter("submitted", SheetState.SUBMITTED)
                        .getResultStream()
                        .collect(
                                Collectors.groupingBy(sheet -> sheet.getReview().getId()));
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
        return missing(List.of(review)).get(review.getId());
    }

    /** The same for many reviews at once, by the review's id. */
    public Map<Long, Integer> missing(List<Review> some) {
        Map<Long, Set<Long>> submitted = submitters(some);
        return some.stream().collect(Collectors.toMap(Review::getId, review -> (int) review.taken().stream()
                .filter(seat -> !submitted
                        .getOrDefault(review.getId(), Set.of())
                        .contains(seat.getPerson().getId()))
                .count()));
    }
}
