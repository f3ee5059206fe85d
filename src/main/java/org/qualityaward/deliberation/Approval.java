package org.qualityaward.deliberation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Stored;

/** An endorsement or approval that was signed, over all places of the list that were ready for it. */
@Entity
@Table(name = "approval")
public class Approval extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cycle_id")
    private Cycle cycle;

    @Enumerated(EnumType.STRING)
    private ApprovalStep step;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "person_name")
    private String personName;

    private String remark;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "document_number")
    private String documentNumber;

    protected Approval() {}

    Approval(Cycle cycle, ApprovalStep step, Caller by, String remark, SignedDocument document, Instant madeAt) {
        this.cycle = cycle;
        this.step = step;
        this.personId = by.personId();
        this.personName = by.name();
        this.remark = remark == null || remark.isBlank() ? null : remark.strip();
        this.documentId = document.getId();
        this.documentNumber = document.getNumber();
        this.madeAt = madeAt;
    }

    public ApprovalStep getStep() {
        return step;
    }

    public String getPersonName() {
        return personName;
    }

    public String getRemark() {
        return remark;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Long getDocumentId() {
        return documentId;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }
}
