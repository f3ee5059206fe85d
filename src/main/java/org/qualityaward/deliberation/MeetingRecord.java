package org.qualityaward.deliberation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.shared.Refusal;

/** What remains of a meeting: the hash of what was announced, the archived minutes, the decision signed by the head. */
@Embeddable
public class MeetingRecord implements Serializable {

    @Column(name = "snapshot_hash")
    private String snapshotHash;

    @Column(name = "minutes_number")
    private String minutesNumber;

    @Column(name = "minutes_document_id")
    private Long minutesDocumentId;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decision_document_id")
    private Long decisionDocumentId;

    void announce(String snapshot) {
        snapshotHash = snapshot;
    }

    void minutes(SignedDocument minutes) {
        minutesNumber = minutes.getNumber();
        minutesDocumentId = minutes.getId();
    }

    void decision(SignedDocument decision) {
        if (decisionDocumentId != null) {
            throw new Refusal("deliberation.refusal.signed", 24, decisionNumber);
        }
        decisionNumber = decision.getNumber();
        decisionDocumentId = decision.getId();
    }

    public boolean isDecisionSigned() {
        return decisionDocumentId != null;
    }

    /** SHA-256 over ranking, members and totals as announced. */
    public String getSnapshotHash() {
        return snapshotHash;
    }

    public String getMinutesNumber() {
        return minutesNumber;
    }

    public Long getMinutesDocumentId() {
        return minutesDocumentId;
    }

    public String getDecisionNumber() {
        return decisionNumber;
    }

    public Long getDecisionDocumentId() {
        return decisionDocumentId;
    }
}
