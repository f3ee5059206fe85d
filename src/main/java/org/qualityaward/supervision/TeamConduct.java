package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.review.ConductOnRecord;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.supervision.SupervisionFigures.Scope;

/**
 * What was said of the teams of a reviewer, as far as each team itself may read it. Whole teams are counted and never a part
 * of one: the difference between the two would tell what the rest said.
 */
@ApplicationScoped
@Transactional
class TeamConduct implements ConductOnRecord {

    private static final int DIGITS = 2;

    @Inject
    ReadingResults results;

    @Inject
    SupervisionFigures figures;

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    HiddenFiles files;

    @Inject
    CurrentCaller caller;

    @Override
    public Optional<Average> average(Long reviewerId, Cycle cycle) {
        Set<Long> hidden = files.from(caller.get());
        long points = 0;
        long ratings = 0;
        long organizations = 0;
        for (Long team : evaluations.teamsOf(reviewerId, cycle)) {
            Scope scope = Scope.aboutTeam(team, hidden);
            List<ItemFigures> items = results.disclosed(cycle, scope).orElse(List.of());
            points += items.stream().mapToLong(ItemFigures::points).sum();
            ratings += items.stream()
                    .filter(ItemFigures::isRating)
                    .mapToLong(ItemFigures::answered)
                    .sum();
            organizations += items.isEmpty() ? 0 : figures.voices(cycle, scope);
        }
        return ratings == 0
                ? Optional.empty()
                : Optional.of(new Average(
                        BigDecimal.valueOf(points).divide(BigDecimal.valueOf(ratings), DIGITS, RoundingMode.HALF_UP),
                        organizations));
    }
}
