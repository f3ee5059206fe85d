package org.qualityaward.review.defence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.qualityaward.identity.Person;
import org.qualityaward.review.Review;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/** What one member gives a defence; his own to change until the leader closes it, and nobody else's to see. */
@Entity
@Table(name = "defence_score")
public class DefenceScore extends Stored {

    @ManyToOne
    @JoinColumn(name = "review_id")
    private Review review;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    private BigDecimal points;

    @Column(name = "given_at")
    private Instant givenAt;

    protected DefenceScore() {}

    DefenceScore(Review review, Person person) {
        this.review = review;
        this.person = person;
    }

    /**
     * @param most by the rule set
     * @throws Refusal outside of 0 to the most
     */
    void give(BigDecimal given, int most, Instant at) {
        if (given == null || given.signum() < 0 || given.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new Refusal("review.refusal.defencePoints", 21, most);
        }
        points = given.setScale(1, RoundingMode.HALF_UP);
        givenAt = at;
    }

    /** The mean of some scores, one decimal, half up. */
    static BigDecimal mean(List<BigDecimal> scores) {
        return scores.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP);
    }

    public Review getReview() {
        return review;
    }

    public Person getPerson() {
        return person;
    }

    /** One decimal. */
    public BigDecimal getPoints() {
        return points;
    }

    public Instant getGivenAt() {
        return givenAt;
    }
}
