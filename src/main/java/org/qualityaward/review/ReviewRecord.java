package org.qualityaward.review;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.Instant;
import org.qualityaward.shared.Stored;

/** What is written down as a {@link Review} goes on: when, with which points, in which papers. */
@MappedSuperclass
abstract class ReviewRecord extends Stored {

    @Column(name = "assigned_at")
    protected Instant assignedAt;

    @Column(name = "consensus_opened_at")
    protected Instant consensusOpenedAt;

    @Column(name = "consensus_closed_at")
    protected Instant consensusClosedAt;

    @Column(name = "shortlist_reason")
    protected String shortlistReason;

    @Column(name = "consensus_document_id")
    private Long consensusDocumentId;

    @Column(name = "material_points")
    protected BigDecimal materialPoints;

    @Column(name = "concluded_at")
    protected Instant concludedAt;

    protected String summary;

    @Column(name = "report_document_id")
    private Long reportDocumentId;

    /** Forgets what a recused person had a say in; the papers stay named until new ones take their place. */
    void beginAgain() {
        consensusOpenedAt = null;
        consensusClosedAt = null;
        shortlistReason = null;
        materialPoints = null;
        concludedAt = null;
        summary = null;
    }

    /** Whether the team agrees for the second time, since somebody who took part in the first was recused. */
    public boolean isMadeAgain() {
        return consensusDocumentId != null && consensusClosedAt == null;
    }

    void filedConsensus(Long document) {
        consensusDocumentId = document;
    }

    void filedReport(Long document) {
        reportDocumentId = document;
    }

    /** Whether the sheets are open to the team. */
    public boolean isOpenToTeam() {
        return consensusOpenedAt != null;
    }

    public Instant getAssignedAt() {
        return assignedAt;
    }

    public Instant getConsensusClosedAt() {
        return consensusClosedAt;
    }

    public String getShortlistReason() {
        return shortlistReason;
    }

    public Long getConsensusDocumentId() {
        return consensusDocumentId;
    }

    /** Consensus points of 1000, one decimal; null before consensus closes. */
    public BigDecimal getMaterialPoints() {
        return materialPoints;
    }

    public Instant getConcludedAt() {
        return concludedAt;
    }

    public String getSummary() {
        return summary;
    }

    public Long getReportDocumentId() {
        return reportDocumentId;
    }
}
