package org.qualityaward.review.calibration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Stored;

/** An anchor case that the reviewers of a cycle are asked to score; where it is required, before any real sheet. */
@Entity
@Table(name = "calibration")
public class Calibration extends Stored {

    @ManyToOne
    @JoinColumn(name = "cycle_id")
    private Cycle cycle;

    @ManyToOne
    @JoinColumn(name = "anchor_id")
    private AnchorCase anchor;

    private boolean required;

    @ManyToOne
    @JoinColumn(name = "ordered_by")
    private Person orderedBy;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    protected Calibration() {}

    Calibration(Cycle cycle, AnchorCase anchor, boolean required, Person by, Instant at) {
        this.cycle = cycle;
        this.anchor = anchor;
        this.required = required;
        this.orderedBy = by;
        this.orderedAt = at;
    }

    void require(boolean yes) {
        required = yes;
    }

    public Cycle getCycle() {
        return cycle;
    }

    public AnchorCase getAnchor() {
        return anchor;
    }

    /** Whether nobody begins a real sheet before he has scored it. */
    public boolean isRequired() {
        return required;
    }

    public Person getOrderedBy() {
        return orderedBy;
    }

    public Instant getOrderedAt() {
        return orderedAt;
    }
}
