package org.qualityaward.review.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qualityaward.review.Review;
import org.qualityaward.review.VisitRequirement;
import org.qualityaward.shared.Refusal;

/** A visit does not end before every point of its checklist has its finding. */
@ApplicationScoped
public class EveryPointSettled implements VisitRequirement {

    @Inject
    Visits visits;

    @Override
    public void mayEnd(Review review) {
        long open = visits.points(review).stream()
                .filter(point -> !point.isSettled())
                .count();
        if (open > 0) {
            throw new Refusal("review.refusal.pointsOpen", 21, open);
        }
    }
}
