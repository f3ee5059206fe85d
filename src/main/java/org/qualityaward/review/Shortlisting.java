package org.qualityaward.review;

import java.math.BigDecimal;
import org.qualityaward.shared.Refusal;

/**
 * Whether the material review shortlists an application (入围). Below the floor nobody is; above it one may be left out only
 * with a reason.
 *
 * @param reason may be empty when it is shortlisted
 */
record Shortlisting(boolean yes, String reason) {

    void mustFit(BigDecimal points, int floor) {
        boolean reaches = points.compareTo(BigDecimal.valueOf(floor)) >= 0;
        if (yes && !reaches) {
            throw new Refusal("review.refusal.belowFloor", 23, points.toPlainString(), floor);
        }
        if (!yes && reaches && (reason == null || reason.isBlank())) {
            throw new Refusal("review.refusal.aboveFloor", 23, points.toPlainString(), floor);
        }
    }
}
