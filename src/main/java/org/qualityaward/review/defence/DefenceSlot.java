package org.qualityaward.review.defence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.qualityaward.review.Review;
import org.qualityaward.shared.Stored;

/** When an applicant is heard; laid by lot or by hand, and laid anew until he was. */
@Entity
@Table(name = "defence_slot")
public class DefenceSlot extends Stored {

    @OneToOne
    @JoinColumn(name = "review_id")
    private Review review;

    @Column(name = "held_on")
    private LocalDate day;

    @Column(name = "starts_at")
    private LocalTime starts;

    @Column(name = "ends_at")
    private LocalTime ends;

    private boolean drawn;

    @Column(name = "laid_at")
    private Instant laidAt;

    protected DefenceSlot() {}

    DefenceSlot(Review review) {
        this.review = review;
    }

    /** A time of some day. */
    record Time(LocalDate day, LocalTime starts, LocalTime ends) {}

    void lay(Time time, boolean byLot, Instant at) {
        day = time.day();
        starts = time.starts();
        ends = time.ends();
        drawn = byLot;
        laidAt = at;
    }

    Time time() {
        return new Time(day, starts, ends);
    }

    public Review getReview() {
        return review;
    }

    public LocalDate getDay() {
        return day;
    }

    public LocalTime getStarts() {
        return starts;
    }

    public LocalTime getEnds() {
        return ends;
    }

    /** Such as {@code 09:00–09:30}. */
    public String getHours() {
        return starts + "\u2013" + ends;
    }

    /** Whether its place was drawn by lot. */
    public boolean isDrawn() {
        return drawn;
    }

    public Instant getLaidAt() {
        return laidAt;
    }
}
