package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.review.EngagementKind;

/** Counts over the forms of a cycle, made in the database and only of what is unsealed. */
@ApplicationScoped
class SupervisionFigures {

    private static final int BEST = 5;
    private static final String UNSEALED = " t.cycle = :cycle AND t.unsealedAt IS NOT NULL";

    @PersistenceContext
    EntityManager entities;

    @Inject
    EvaluationTemplates templates;

    @Inject
    Clock clock;

    /** Whose forms are counted: about one team, about one organisation, or all. */
    record Scope(Direction direction, Long teamId, Long organizationId) {
        static final Scope ALL = new Scope(null, null, null);

        static Scope aboutTeam(Long id) {
            return new Scope(Direction.ABOUT_TEAM, id, null);
        }

        static Scope aboutOrganization(Long id) {
            return new Scope(Direction.ABOUT_APPLICANT, null, id);
        }

        String pairs() {
            return (teamId == null ? "" : " AND t.teamId = :team")
                    + (organizationId == null ? "" : " AND t.organizationId = :organization");
        }

        String forms() {
            return pairs() + (direction == null ? "" : " AND f.direction = :direction");
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query, boolean withDirection) {
            if (teamId != null) {
                query.setParameter("team", teamId);
            }
            if (organizationId != null) {
                query.setParameter("organization", organizationId);
            }
            return withDirection && direction != null ? query.setParameter("direction", direction) : query;
        }
    }

    /** Pairs of a cycle that are still sealed. */
    long sealed(Cycle cycle, Scope scope) {
        return scope.bind(
                        entities.createQuery(
                                        "SELECT COUNT(t) FROM TwoWayEvaluation t"
                                                + " WHERE t.cycle = :cycle AND t.unsealedAt IS NULL" + scope.pairs(),
                                        Long.class)
                                .setParameter("cycle", cycle),
                        false)
                .getSingleResult();
    }

    /** Filed forms that count. */
    long filed(Cycle cycle, Scope scope) {
        return scope.bind(
                        entities.createQuery(
                                        "SELECT COUNT(f) FROM SupervisionEvaluation f JOIN f.twoWay t"
                                                + " WHERE f.standing = TRUE AND" + UNSEALED + scope.forms(),
                                        Long.class)
                                .setParameter("cycle", cycle),
                        true)
                .getSingleResult();
    }

    List<ResponseRate> rates(Cycle cycle) {
        List<Object[]> counts = entities.createQuery(
                        "SELECT f.direction, t.engagement, f.state, COUNT(f) FROM SupervisionEvaluation f JOIN f.twoWay t"
                                + " WHERE f.revision = 1 AND" + UNSEALED
                                + " GROUP BY f.direction, t.engagement, f.state",
                        Object[].class)
                .setParameter("cycle", cycle)
                .getResultList();
        List<ResponseRate> rates = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            for (EngagementKind engagement : EngagementKind.values()) {
                rates.add(rate(counts, direction, engagement));
            }
        }
        return rates;
    }

    private static ResponseRate rate(List<Object[]> counts, Direction direction, EngagementKind engagement) {
        long filed = 0;
        long due = 0;
        for (Object[] row : counts) {
            if (row[0] == direction && row[1] == engagement) {
                due += (Long) row[3];
                filed += row[2] == SupervisionEvaluation.State.FILED ? (Long) row[3] : 0;
            }
        }
        return new ResponseRate(direction, engagement, filed, due);
    }

    /** How each question of a direction was answered, in the order of the form. */
    List<ItemFigures> items(Cycle cycle, Direction direction, Scope scope) {
        List<Object[]> counts = scope.bind(
                        entities.createQuery(
                                        "SELECT a.code, a.rating, a.adverse, COUNT(f) FROM SupervisionEvaluation f"
                                                + " JOIN f.twoWay t JOIN f.answers a"
                                                + " WHERE f.standing = TRUE AND f.direction = :of AND" + UNSEALED
                                                + scope.pairs() + " GROUP BY a.code, a.rating, a.adverse",
                                        Object[].class)
                                .setParameter("cycle", cycle)
                                .setParameter("of", direction),
                        false)
                .getResultList();
        return templates.inForce(direction, LocalDate.now(clock)).getItems().stream()
                .map(item -> figures(direction, item, counts))
                .toList();
    }

    private static ItemFigures figures(Direction direction, EvaluationItem item, List<Object[]> counts) {
        List<Object[]> mine =
                counts.stream().filter(row -> item.getCode().equals(row[0])).toList();
        List<Long> ratings = new ArrayList<>();
        for (int rating = 1; item.isRating() && rating <= BEST; rating++) {
            Integer wanted = rating;
            ratings.add(sum(mine.stream().filter(row -> wanted.equals(row[1])).toList()));
        }
        long yes = sum(mine.stream().filter(row -> Boolean.TRUE.equals(row[2])).toList());
        return new ItemFigures(
                direction,
                item.getCode(),
                item.getKind(),
                item.getChinese(),
                item.text(Locale.ENGLISH),
                ratings,
                yes,
                sum(mine.stream()
                        .filter(row -> Objects.nonNull(row[1]) || Objects.nonNull(row[2]))
                        .toList()));
    }

    private static long sum(List<Object[]> rows) {
        return rows.stream().mapToLong(row -> (Long) row[3]).sum();
    }
}
