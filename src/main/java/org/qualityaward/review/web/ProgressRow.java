package org.qualityaward.review.web;

import java.io.Serializable;
import java.util.List;
import org.qualityaward.review.Review;
import org.qualityaward.review.Seat;
import org.qualityaward.review.TeamResult;

/**
 * How far a team is with an application.
 *
 * @param submitted sheets that are in; whose they are and what they say is not told
 * @param result null before the report is signed
 */
public record ProgressRow(Review review, int submitted, TeamResult result) implements Serializable {

    public Review getReview() {
        return review;
    }

    public int getSubmitted() {
        return submitted;
    }

    public int getSeats() {
        return review.taken().size();
    }

    public TeamResult getResult() {
        return result;
    }

    /** Seats that a recusal left, and who sat there. */
    public List<Seat> getVacantSeats() {
        return review.getSeats().stream().filter(Seat::isVacant).toList();
    }
}
