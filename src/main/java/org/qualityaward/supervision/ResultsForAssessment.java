package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.review.assessment.TwoWayResults;
import org.qualityaward.supervision.SupervisionFigures.Scope;

/**
 * Tells the assessment of reviewers what applicants said of a team: one mean of all ratings that the team itself may read,
 * under the very same conditions ({@link ReadingResults}), since two figures of one team would tell by their difference.
 */
@ApplicationScoped
@Transactional
class ResultsForAssessment implements TwoWayResults {

    private static final int DIGITS = 2;

    @Inject
    ReadingResults results;

    @Override
    public Optional<BigDecimal> meanOf(Cycle cycle, Long teamId, Set<Long> hidden) {
        List<ItemFigures> items = results.disclosed(cycle, Scope.aboutTeam(teamId, hidden)).stream()
                .flatMap(List::stream)
                .filter(ItemFigures::isRating)
                .toList();
        long ratings = items.stream().mapToLong(ItemFigures::answered).sum();
        long points = items.stream().mapToLong(ItemFigures::points).sum();
        return ratings == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(points).divide(BigDecimal.valueOf(ratings), DIGITS, RoundingMode.HALF_UP));
    }
}
