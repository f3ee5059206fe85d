package org.qualityaward.review.assignment;

import java.io.Serializable;

/** A seat of a proposal: who, on which application, as what. */
public record PlannedSeat(long reviewer, long applicant, SeatKind kind) implements Serializable {

    public Pair pair() {
        return new Pair(reviewer, applicant);
    }
}
