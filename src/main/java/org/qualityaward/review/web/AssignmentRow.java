package org.qualityaward.review.web;

import java.io.Serializable;
import java.util.List;
import org.qualityaward.application.Application;
import org.qualityaward.review.Review;
import org.qualityaward.review.Seat;

/** An application on the page of assignments. */
public class AssignmentRow implements Serializable {

    private final Application application;
    private final Review review;
    private Long teamId;
    private boolean impossible;

    AssignmentRow(Application application, Review review) {
        this.application = application;
        this.review = review;
    }

    public Application getApplication() {
        return application;
    }

    /** Null while it is not assigned. */
    public Review getReview() {
        return review;
    }

    public List<Seat> getSeats() {
        return review == null ? List.of() : review.taken();
    }

    public List<Seat> getVacant() {
        return review == null
                ? List.of()
                : review.getSeats().stream().filter(Seat::isVacant).toList();
    }

    /** Whether no team has enough members who may sit. */
    public boolean isImpossible() {
        return impossible;
    }

    public void setImpossible(boolean impossible) {
        this.impossible = impossible;
    }

    public Long getTeamId() {
        return teamId;
    }

    public void setTeamId(Long teamId) {
        this.teamId = teamId;
    }
}
