package org.qualityaward.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * Everything that is to be put right, told once (一次性告知, Article 19). Issued by the office in the examination, or by the
 * district when it returns a filing; open until the complete supplement answers it. A second one of the office rests on its
 * lead's recorded reason.
 */
@Entity
@Table(name = "defect_notice")
public class DefectNotice extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    @Enumerated(EnumType.STRING)
    private Issuer issuer;

    private int round;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "defect", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderColumn(name = "position")
    private List<Defect> defects = new ArrayList<>();

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issuer_name")
    private String issuerName;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "repeat_reason")
    private String repeatReason;

    @Column(name = "repeat_allowed_by")
    private String repeatAllowedBy;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** Who tells the defects. */
    public enum Issuer {
        DISTRICT,
        OFFICE
    }

    protected DefectNotice() {}

    /**
     * @param round 1 for the first of this issuer
     * @param leave the lead's leave for a further round of the office, null for the first or for the district
     * @throws Refusal {@code application.refusal.noDefects} without any, {@code .secondRequest} for a further round of the
     *     office without leave
     */
    DefectNotice(
            Application application,
            Issuer issuer,
            int round,
            List<Defect> defects,
            SecondRequest leave,
            Instant issuedAt,
            String issuerName,
            LocalDate dueOn) {
        if (defects.isEmpty()) {
            throw new Refusal("application.refusal.noDefects", 19);
        }
        if (issuer == Issuer.OFFICE && round > 1) {
            if (leave == null) {
                throw new Refusal("application.refusal.secondRequest", 19);
            }
            this.repeatReason = leave.getReason();
            this.repeatAllowedBy = leave.getAllowedBy();
        }
        this.application = application;
        this.issuer = issuer;
        this.round = round;
        this.defects.addAll(defects);
        this.issuedAt = issuedAt;
        this.issuerName = issuerName;
        this.dueOn = dueOn;
    }

    /** The sections that the organisation may change to answer it. */
    public Set<Section> sections() {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        defects.forEach(defect -> sections.add(defect.getSection()));
        return sections;
    }

    void answered(Instant at) {
        answeredAt = at;
    }

    void archived(String number) {
        documentNumber = number;
    }

    public Issuer getIssuer() {
        return issuer;
    }

    public int getRound() {
        return round;
    }

    public List<Defect> getDefects() {
        return List.copyOf(defects);
    }

    public Instant getIssuedAt() {
        return issuedAt;
    }

    public String getIssuerName() {
        return issuerName;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Why the office asked a second time, null for the first. */
    public String getRepeatReason() {
        return repeatReason;
    }

    public String getRepeatAllowedBy() {
        return repeatAllowedBy;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    /** When the complete supplement came in, null while it is open. */
    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
