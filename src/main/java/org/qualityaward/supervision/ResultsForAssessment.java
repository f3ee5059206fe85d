package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.review.assessment.TwoWayResults;

/**
 * Tells the assessment of reviewers what applicants said of a team: one mean of all ratings, under the same conditions under
 * which the evaluated may see theirs ({@link DisclosurePolicy}).
 */
@ApplicationScoped
class ResultsForAssessment implements TwoWayResults {

    private static final Set<Long> NOTHING = Set.of(-1L);

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<BigDecimal> meanOf(Cycle cycle, Long teamId, Set<Long> hidden) {
        Set<Long> unseen = hidden.isEmpty() ? NOTHING : hidden;
        boolean withheld = DisclosurePolicy.objection(
                        cycle.getStage(),
                        sealed(cycle, teamId, unseen),
                        forms(cycle, teamId, unseen),
                        cycle.getRuleSet().supervisionAggregateMinimum())
                .isPresent();
        if (withheld) {
            return Optional.empty();
        }
        List<Integer> ratings = entities.createQuery(
                        "SELECT f.standing, a.rating FROM SupervisionEvaluation f JOIN f.twoWay t JOIN f.answers a"
                                + " WHERE f.direction = :direction AND t.cycle = :cycle"
                                + " AND t.teamId = :team AND t.application.id NOT IN :hidden AND a.rating IS NOT NULL",
                        Object[].class)
                .setParameter("direction", Direction.ABOUT_TEAM)
                .setParameter("cycle", cycle)
                .setParameter("team", teamId)
                .setParameter("hidden", unseen)
                .getResultStream()
                .filter(row -> Boolean.TRUE.equals(row[0]))
                .map(row -> (Integer) row[1])
                .toList();
        return ratings.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(
                                ratings.stream().mapToInt(Integer::intValue).sum())
                        .divide(BigDecimal.valueOf(ratings.size()), 2, RoundingMode.HALF_UP));
    }

    private long sealed(Cycle cycle, Long teamId, Set<Long> unseen) {
        return entities.createQuery(
                        "SELECT COUNT(t) FROM TwoWayEvaluation t WHERE t.cycle = :cycle AND t.teamId = :team"
                                + " AND t.unsealedAt IS NULL AND t.application.id NOT IN :hidden",
                        Long.class)
                .setParameter("cycle", cycle)
                .setParameter("team", teamId)
                .setParameter("hidden", unseen)
                .getSingleResult();
    }

    private long forms(Cycle cycle, Long teamId, Set<Long> unseen) {
        return entities.createQuery(
                        "SELECT f.standing FROM SupervisionEvaluation f JOIN f.twoWay t WHERE"
                                + " f.direction = :direction AND t.cycle = :cycle AND t.teamId = :team"
                                + " AND t.unsealedAt IS NOT NULL AND t.application.id NOT IN :hidden",
                        Boolean.class)
                .setParameter("direction", Direction.ABOUT_TEAM)
                .setParameter("cycle", cycle)
                .setParameter("team", teamId)
                .setParameter("hidden", unseen)
                .getResultStream()
                .filter(Boolean.TRUE::equals)
                .count();
    }
}
