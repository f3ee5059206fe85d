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

/**
 * What an applicant's principals stated and answered before the team (陈述答辩, Article 21). Recorded once; where a recusal
 * has the team judge again, its points are given anew.
 */
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

    Defence(Review review) {
        this.review = review;
    }

    /**
     * @param points from 0 to {@code most}, one decimal place
     * @throws Refusal when the points are outside, the questions missing, or the day is still to come
     */
    void hear(LocalDate day, String asked, BigDecimal given, int most, LocalDate today, Instant at) {
        if (given == null || given.signum() < 0 || given.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new Refusal("review.refusal.defencePoints", 21, most);
        }
        if (asked == null || asked.isBlank() || day == null) {
            throw new Refusal("review.refusal.defenceIncomplete", 21);
        }
        if (day.isAfter(today)) {
            throw new Refusal("review.refusal.dayToCome", 21, day);
        }
        heldOn = day;
        questions = asked.strip();
        points = given.setScale(1, RoundingMode.HALF_UP);
        recordedAt = at;
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
