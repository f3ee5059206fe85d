package org.qualityaward.review.experts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/** A training that an expert took part in, on his record (Articles 9(2) and 9(6)). */
@Entity
@Table(name = "training")
public class Training extends Stored {

    private static final int MOST_HOURS = 200;

    @ManyToOne
    @JoinColumn(name = "expert_id")
    private Expert expert;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String subject;

    private int hours;

    private String outcome;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Training() {}

    /**
     * @param hours lessons of 45 minutes
     * @param outcome result of a test; may be empty
     * @throws Refusal without day, subject and hours, or for a day still to come
     */
    Training(
            Expert expert,
            LocalDate heldOn,
            String subject,
            Integer hours,
            String outcome,
            LocalDate today,
            Instant at) {
        if (heldOn == null
                || subject == null
                || subject.isBlank()
                || hours == null
                || hours < 1
                || hours > MOST_HOURS) {
            throw new Refusal("review.refusal.trainingIncomplete", 9, MOST_HOURS);
        }
        if (heldOn.isAfter(today)) {
            throw new Refusal("review.refusal.dayToCome", 9, heldOn);
        }
        this.expert = expert;
        this.heldOn = heldOn;
        this.subject = subject.strip();
        this.hours = hours;
        this.outcome = outcome == null || outcome.isBlank() ? null : outcome.strip();
        this.recordedAt = at;
    }

    public Expert getExpert() {
        return expert;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public String getSubject() {
        return subject;
    }

    /** Lessons of 45 minutes. */
    public int getHours() {
        return hours;
    }

    public String getOutcome() {
        return outcome;
    }
}
