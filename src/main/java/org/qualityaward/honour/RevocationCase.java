package org.qualityaward.honour;

import static org.qualityaward.honour.RevocationState.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * A case of revocation (Articles 41 and 42): opened on a lead, investigated by the office, the organisation heard, for the
 * seven grounds agreed by the steering group, decided by the government; or dropped on the way.
 */
@Entity
@Table(name = "revocation_case")
public class RevocationCase extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "award_id")
    private Award award;

    private int article;

    @Enumerated(EnumType.STRING)
    private RevocationGround ground;

    @Enumerated(EnumType.STRING)
    private RevocationState state = OPENED;

    @Column(name = "lead_text")
    private String lead;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "opened_by")
    private String openedBy;

    private String finding;

    private String defence;

    @Column(name = "steering_decision")
    private String steeringDecision;

    @Column(name = "government_decision")
    private String governmentDecision;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "document_id")
    private Long documentId;

    protected RevocationCase() {}

    public RevocationCase(Award award, RevocationGround ground, String lead, LocalDate openedOn, String openedBy) {
        if (award.getRevokedOn() != null) {
            throw new Refusal(
                    "honour.refusal.revoked", ground.getArticle(), award.getCertificateNumber(), award.getRevokedOn());
        }
        this.award = award;
        this.ground = ground;
        this.article = ground.getArticle();
        this.lead = needed(lead);
        this.openedOn = openedOn;
        this.openedBy = openedBy;
    }

    public RevocationRef ref() {
        return new RevocationRef(getId());
    }

    void investigated(String found) {
        move(INVESTIGATED, OPENED);
        finding = needed(found);
    }

    /** @param statement what the organisation said in its defence, or that it said nothing when asked */
    void heard(String statement) {
        move(HEARD, INVESTIGATED);
        defence = needed(statement);
    }

    /** The steering group agrees; fraud needs no such step. */
    void agreed(String decision) {
        if (!ground.isForSteeringGroup()) {
            throw new Refusal("honour.refusal.noSteeringStep", 41);
        }
        move(AGREED, HEARD);
        steeringDecision = needed(decision);
    }

    /** The government revokes. */
    void revoked(String decision, LocalDate today) {
        move(REVOKED, ground.isForSteeringGroup() ? AGREED : HEARD);
        governmentDecision = needed(decision);
        closedOn = today;
    }

    void filed(SignedDocument document) {
        documentId = document.getId();
    }

    void drop(String reason, LocalDate today) {
        if (!isOpen()) {
            throw new Refusal("honour.refusal.caseState", article, state);
        }
        state = DROPPED;
        finding = needed(reason);
        closedOn = today;
    }

    public boolean isOpen() {
        return state != REVOKED && state != DROPPED;
    }

    private void move(RevocationState to, RevocationState from) {
        if (state != from) {
            throw new Refusal("honour.refusal.caseState", article, state);
        }
        state = to;
    }

    private static String needed(String text) {
        if (text == null || text.isBlank()) {
            throw new Refusal("honour.refusal.caseText", 41);
        }
        return text.strip();
    }

    public Award getAward() {
        return award;
    }

    public RevocationGround getGround() {
        return ground;
    }

    public RevocationState getState() {
        return state;
    }

    public String getLead() {
        return lead;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public String getOpenedBy() {
        return openedBy;
    }

    public String getFinding() {
        return finding;
    }

    public String getDefence() {
        return defence;
    }

    public String getSteeringDecision() {
        return steeringDecision;
    }

    /** Number of the government's decision. */
    public String getGovernmentDecision() {
        return governmentDecision;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public Long getDocumentId() {
        return documentId;
    }
}
