package org.qualityaward.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * The record of how a cycle's institution was chosen (Article 20): method, number, notice, contract, and what was checked
 * of its independence from the applicants. Recorded and mended until the applications are handed over, then fixed.
 */
@Entity
@Table(name = "procurement")
public class Procurement extends Stored {

    @ManyToOne
    @JoinColumn(name = "cycle_id")
    private Cycle cycle;

    @ManyToOne
    @JoinColumn(name = "institution_id")
    private ReviewInstitution institution;

    @Enumerated(EnumType.STRING)
    private ProcurementMethod method;

    private String number;

    private String notice;

    @Column(name = "noticed_on")
    private LocalDate noticedOn;

    @Column(name = "contract_number")
    private String contractNumber;

    @Column(name = "contracted_on")
    private LocalDate contractedOn;

    private String independence;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "handed_over_at")
    private Instant handedOverAt;

    protected Procurement() {}

    Procurement(Cycle cycle) {
        this.cycle = cycle;
    }

    /**
     * @throws Refusal after the hand-over, when something is missing, or when the contract is older than the notice
     */
    void record(ReviewInstitution chosen, ProcurementFile file, Instant at) {
        if (handedOverAt != null) {
            throw new Refusal("review.refusal.handedOver", 20);
        }
        file.mustBeComplete();
        this.institution = chosen;
        this.method = file.method();
        this.number = file.number().strip();
        this.notice = file.notice().strip();
        this.noticedOn = file.noticedOn();
        this.contractNumber = file.contractNumber().strip();
        this.contractedOn = file.contractedOn();
        this.independence = file.independence().strip();
        this.recordedAt = at;
    }

    void handOver(Instant at) {
        if (handedOverAt == null) {
            handedOverAt = at;
        }
    }

    public Cycle getCycle() {
        return cycle;
    }

    public ReviewInstitution getInstitution() {
        return institution;
    }

    public ProcurementFile getFile() {
        return new ProcurementFile(method, number, notice, noticedOn, contractNumber, contractedOn, independence);
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    /** When the applications were handed over and the clock of Article 21 began; null before. */
    public Instant getHandedOverAt() {
        return handedOverAt;
    }
}
