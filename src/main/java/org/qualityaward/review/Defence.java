package org.qualityaward.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/** What an applicant's principals stated and answered before the team (陈述答辩, Article 21), recorded once. */
@Entity
@Table(name = "defence")
public class Defence extends Stored {

    @OneToOne
    @JoinColumn(name = "review_id")
    private Review review;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String questions;

    private BigDecimal points;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Defence() {}

    /**
     * @param points from 0 to {@code most}, one decimal place
     * @throws Refusal when the points are outside, the questions missing, or the day is still to come
     */
    Defence(
            Review review,
            LocalDate heldOn,
            String questions,
            BigDecimal points,
            int most,
            LocalDate today,
            Instant at) {
        if (points == null || points.signum() < 0 || points.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new Refusal("review.refusal.defencePoints", 21, most);
        }
        if (questions == null || questions.isBlank() || heldOn == null) {
            throw new Refusal("review.refusal.defenceIncomplete", 21);
        }
        if (heldOn.isAfter(today)) {
            throw new Refusal("review.refusal.dayToCome", 21, heldOn);
        }
        this.review = review;
        this.heldOn = heldOn;
        this.questions = questions.strip();
        this.points = points.setScale(1, RoundingMode.HALF_UP);
        this.recordedAt = at;
    }

    public Review getReview() {
        return review;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public String getQuestions() {
        return questions;
    }

    public BigDecimal getPoints() {
        return points;
    }
}
