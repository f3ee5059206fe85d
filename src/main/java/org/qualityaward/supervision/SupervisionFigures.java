package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.review.EngagementKind;

/** Counts over the forms of a cycle, made in the database and only of what is unsealed. */
@ApplicationScoped
class SupervisionFigures {

    private static final int BEST = 5;
    private static final String UNSEALED = " t.cycle = :cycle AND t.unsealedAt IS NOT NULL";

    /** Of each filed form the revision that counts now. */
    private static final String NEWEST = "f.standing = TRUE";

    /** Of each filed form the revision that stood when the seal was broken; a correction afterwards moves no average. */
    private static final String WHEN_UNSEALED = "f.revision = (SELECT MAX(g.revision) FROM SupervisionEvaluation g"
            + " WHERE g.twoWay = t AND g.direction = f.direction AND g.filedAt <= t.unsealedAt)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    EvaluationTemplates templates;

    @Inject
    Clock clock;

    /**
     * Whose forms are counted: about one team, about one organisation, about all applicants, or all; without those about
     * applications that the reader must not know of.
     *
     * @param hidden ids of these applications
     */
    record Scope(Direction direction, Long teamId, Long organizationId, Set<Long> hidden) {
        /** No id is negative: stands where nothing is hidden, since a query wants at least one. */
        private static final Set<Long> NOTHING = Set.of(-1L);

        static Scope all(Set<Long> hidden) {
            return new Scope(null, null, null, hidden);
        }

        static Scope aboutTeam(Long id, Set<Long> hidden) {
            return new Scope(Direction.ABOUT_TEAM, id, null, hidden);
        }

        static Scope aboutOrganization(Long id, Set<Long> hidden) {
            return new Scope(Direction.ABOUT_APPLICANT, null, id, hidden);
        }

        static Scope aboutApplicants(Set<Long> hidden) {
            return new Scope(Direction.ABOUT_APPLICANT, null, null, hidden);
        }

        Scope of(Direction one) {
            return new Scope(one, teamId, organizationId, hidden);
        }

        /** Whose number keeps a single voice from being made out: the members who signed about one applicant, else applicants. */
        String voices() {
            return organizationId == null ? "t.organizationId" : "f.authorId";
        }

        String pairs() {
            return " AND t.application.id NOT IN :hidden"
                    + (teamId == null ? "" : " AND t.teamId = :team")
                    + (organizationId == null ? "" : " AND t.organizationId = :organization");
        }

        String forms() {
            return pairs() + (direction == null ? "" : " AND f.direction = :direction");
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query, boolean withDirection) {
            query.setParameter("hidden", hidden.isEmpty() ? NOTHING : hidden);
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
        return count(cycle, scope, " AND t.unsealedAt IS NULL");
    }

    /** Pairs of a cycle of which the sides are told nothing yet. */
    long unfinished(Cycle cycle, Scope scope) {
        return count(cycle, scope, " AND (t.unsealedAt IS NULL OR t.lastDay >= :today)");
    }

    private long count(Cycle cycle, Scope scope, String which) {
        TypedQuery<Long> pairs = entities.createQuery(
                "SELECT COUNT(t) FROM TwoWayEvaluation t WHERE t.cycle = :cycle" + which + scope.pairs(), Long.class);
        if (which.contains(":today")) {
            pairs.setParameter("today", LocalDate.now(clock));
        }
        return scope.bind(pairs.setParameter("cycle", cycle), false).getSingleResult();
    }

    /** How many different voices the disclosed figures of this scope would be made of. */
    long voices(Cycle cycle, Scope scope) {
        return scope.bind(
                        entities.createQuery(
                                        "SELECT COUNT(DISTINCT " + scope.voices() + ") FROM SupervisionEvaluation f"
                                                + " JOIN f.twoWay t WHERE " + WHEN_UNSEALED + " AND" + UNSEALED
                                                + scope.forms(),
                                        Long.class)
                                .setParameter("cycle", cycle),
                        true)
                .getSingleResult();
    }

    List<ResponseRate> rates(Cycle cycle, Scope scope) {
        List<Object[]> counts = scope.bind(
                        entities.createQuery(
                                        "SELECT f.direction, t.engagement, f.state, COUNT(f) FROM SupervisionEvaluation f"
                                                + " JOIN f.twoWay t WHERE f.revision = 1 AND" + UNSEALED + scope.pairs()
                                                + " GROUP BY f.direction, t.engagement, f.state",
                                        Object[].class)
                                .setParameter("cycle", cycle),
                        false)
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

    /** How each question was answered, in the order of the form, as it stands now: for the discipline supervisor. */
    List<ItemFigures> items(Cycle cycle, Scope scope) {
        return items(cycle, scope, NEWEST);
    }

    /** The same as it stood when each seal was broken: what those who were evaluated may see, twice the same. */
    List<ItemFigures> disclosed(Cycle cycle, Scope scope) {
        return items(cycle, scope, WHEN_UNSEALED);
    }

    private List<ItemFigures> items(Cycle cycle, Scope scope, String counted) {
        List<Object[]> counts = scope.bind(
                        entities.createQuery(
                                        "SELECT a.code, a.rating, a.adverse, COUNT(f) FROM SupervisionEvaluation f"
                                                + " JOIN f.twoWay t JOIN f.answers a WHERE " + counted + " AND"
                                                + UNSEALED + scope.forms() + " GROUP BY a.code, a.rating, a.adverse",
                                        Object[].class)
                                .setParameter("cycle", cycle),
                        true)
                .getResultList();
        return asked(cycle, scope.direction()).stream()
                .map(item -> figures(scope.direction(), item, counts))
                .toList();
    }

    /** Every question that the forms of a cycle ask, those of the newest edition first; the shipped ones before any form. */
    private Collection<EvaluationItem> asked(Cycle cycle, Direction direction) {
        List<EvaluationTemplate> editions = entities.createQuery(
                        "SELECT DISTINCT m FROM SupervisionEvaluation f JOIN f.template m"
                                + " WHERE f.twoWay.cycle = :cycle AND f.direction = :direction ORDER BY m.edition DESC",
                        EvaluationTemplate.class)
                .setParameter("cycle", cycle)
                .setParameter("direction", direction)
                .getResultList();
        Map<String, EvaluationItem> items = new LinkedHashMap<>();
        (editions.isEmpty() ? List.of(templates.inForce(direction, LocalDate.now(clock))) : editions)
                .forEach(edition -> edition.getItems().forEach(item -> items.putIfAbsent(item.getCode(), item)));
        return items.values();
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
