package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.StageGuard;
import org.qualityaward.shared.Refusal;

/**
 * The examination is not left before an institution was chosen (Article 20), nor the review before every result is in; and as
 * long as a recusal has left a seat empty or unscored, the cycle goes no further towards the ranking (Article 34).
 */
@ApplicationScoped
public class ReviewGuard implements StageGuard {

    private static final ApplicationState[] UNDER_REVIEW = {
        ApplicationState.MATERIAL_REVIEW,
        ApplicationState.SHORTLISTED,
        ApplicationState.SITE_VISIT,
        ApplicationState.DEFENCE
    };

    @Inject
    Procurements procurements;

    @Inject
    Applications applications;

    @Inject
    Reviews reviews;

    @Inject
    ScoreSheets sheets;

    @Override
    public void mayLeave(Cycle cycle, Stage stage, Set<Long> unseen) {
        if (stage == Stage.EXAMINATION && procurements.of(cycle).isEmpty()) {
            throw new Refusal("review.refusal.noProcurement", 20);
        }
        if (stage == Stage.REVIEW || stage == Stage.OPINIONS) {
            long open = applications.count(cycle, unseen, UNDER_REVIEW);
            if (open > 0) {
                throw new Refusal("review.refusal.resultsMissing", 21, open);
            }
            rankable(cycle, unseen);
        }
    }

    /**
     * Whether the results of a cycle may be ranked.
     *
     * @throws Refusal when a seat is vacant or its replacement has not scored
     */
    public void rankable(Cycle cycle) {
        rankable(cycle, Set.of());
    }

    private void rankable(Cycle cycle, Set<Long> unseen) {
        List<Review> known = reviews.inCycle(cycle, unseen);
        Map<Long, Integer> missing = sheets.missing(known);
        List<Review> disturbed = known.stream()
                .filter(review -> review.hasVacantSeat() || missing.get(review.getId()) > 0)
                .toList();
        if (!disturbed.isEmpty()) {
            throw new Refusal("review.refusal.seatsOutstanding", 34, disturbed.size());
        }
    }
}
