package org.qualityaward.review.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Stored;

/** An overdue review was passed on; once to each rung of a cycle. */
@Entity
@Table(name = "review_escalation")
public class Escalation extends Stored {

    @ManyToOne
    @JoinColumn(name = "cycle_id")
    private Cycle cycle;

    @Enumerated(EnumType.STRING)
    private Rung rung;

    @Column(name = "escalated_on")
    private LocalDate day;

    protected Escalation() {}

    Escalation(Cycle cycle, Rung rung, LocalDate day) {
        this.cycle = cycle;
        this.rung = rung;
        this.day = day;
    }

    public Rung getRung() {
        return rung;
    }

    public LocalDate getDay() {
        return day;
    }
}
