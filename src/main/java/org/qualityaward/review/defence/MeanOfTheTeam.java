package org.qualityaward.review.defence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.qualityaward.review.DefencePoints;
import org.qualityaward.review.Review;
import org.qualityaward.shared.Refusal;

/** The points of a defence are the mean of what everybody of the team gave by himself. */
@ApplicationScoped
public class MeanOfTheTeam implements DefencePoints {

    @Inject
    Defences defences;

    @Override
    public BigDecimal of(Review review) {
        List<DefenceScore> scores = defences.scores(review);
        int missing = review.taken().size() - scores.size();
        if (missing > 0) {
            throw new Refusal("review.refusal.defenceScoresMissing", 21, missing);
        }
        return DefenceScore.mean(scores.stream().map(DefenceScore::getPoints).toList());
    }
}
