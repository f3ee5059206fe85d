package org.qualityaward.honour;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import org.qualityaward.application.Application;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.Organization;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * An honour that an organisation holds: given on the day of commendation, valid through the corresponding day years later
 * (Article 6), then expired; or revoked before, for fraud with a ban (Article 41) or on one of the seven grounds (Article
 * 42). Its name and code are those of the commendation and do not change with the organisation.
 */
@Entity
@Table(name = "award")
public class Award extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cycle_id")
    private Cycle cycle;

    @Column(name = "cycle_year")
    private int cycleYear;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organization_id")
    private Organization organization;

    @Column(name = "organization_name")
    private String organizationName;

    @Column(name = "credit_code")
    private String creditCode;

    @Enumerated(EnumType.STRING)
    private District district;

    @Enumerated(EnumType.STRING)
    private AwardKind kind;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Column(name = "commended_on")
    private LocalDate commendedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "next_visit_by")
    private LocalDate nextVisitBy;

    @Column(name = "revoked_on")
    private LocalDate revokedOn;

    @Column(name = "revoked_article")
    private Integer revokedArticle;

    @Enumerated(EnumType.STRING)
    @Column(name = "revoked_ground")
    private RevocationGround revokedGround;

    @Column(name = "banned_until")
    private LocalDate bannedUntil;

    @Column(name = "certificate_returned_on")
    private LocalDate certificateReturnedOn;

    protected Award() {}

    /**
     * Gives an honour.
     *
     * @param validYears years of validity, ending on the corresponding day
     */
    public Award(
            Application application,
            AwardKind kind,
            CertificateNumber number,
            LocalDate commendedOn,
            int validYears,
            int visitEveryYears) {
        this.cycle = application.getCycle();
        this.cycleYear = cycle.getYear();
        this.application = application;
        this.organization = application.getOrganization();
        this.organizationName = application.getName();
        this.creditCode = organization.getCreditCode();
        this.district = application.getDistrict();
        this.kind = kind;
        this.certificateNumber = number.toString();
        this.commendedOn = commendedOn;
        this.validUntil = WorkCalendar.correspondingDay(commendedOn, validYears);
        this.nextVisitBy =
                kind == AwardKind.NOMINATION ? null : WorkCalendar.correspondingDay(commendedOn, visitEveryYears);
    }

    public AwardRef ref() {
        return new AwardRef(getId());
    }

    void certifiedBy(SignedDocument certificate) {
        documentId = certificate.getId();
        documentNumber = certificate.getNumber();
    }

    /** Whether it holds on a day; the last day is the corresponding one, to its end. */
    public AwardStanding standingOn(LocalDate day) {
        if (revokedOn != null && !day.isBefore(revokedOn)) {
            return AwardStanding.REVOKED;
        }
        return day.isAfter(validUntil) ? AwardStanding.EXPIRED : AwardStanding.VALID;
    }

    /** Whether its organisation may not apply on a day (Article 41): through the corresponding day of the decision. */
    public boolean bansOn(LocalDate day) {
        return bannedUntil != null && !day.isAfter(bannedUntil);
    }

    void visited(LocalDate on, int everyYears) {
        nextVisitBy = WorkCalendar.correspondingDay(on, everyYears);
    }

    /** @param banYears years of the ban, used where the ground brings one */
    void revoke(RevocationGround ground, LocalDate decidedOn, int banYears) {
        if (revokedOn != null) {
            throw new Refusal("honour.refusal.revoked", ground.getArticle(), certificateNumber, revokedOn);
        }
        revokedOn = decidedOn;
        revokedGround = ground;
        revokedArticle = ground.getArticle();
        if (ground.isWithRecoveryAndBan()) {
            bannedUntil = WorkCalendar.correspondingDay(decidedOn, banYears);
        }
    }

    /** Certificate and plaque have come back after the revocation. */
    void takeBack(LocalDate on) {
        if (revokedOn == null) {
            throw new Refusal("honour.refusal.notRevoked", 41, certificateNumber);
        }
        certificateReturnedOn = on;
    }

    public Cycle getCycle() {
        return cycle;
    }

    public int getCycleYear() {
        return cycleYear;
    }

    /** Whether it came of an application that a reader must not know of; older honours came of none here. */
    boolean isHiddenBy(Set<Long> hidden) {
        return application != null && hidden.contains(application.getId());
    }

    public Application getApplication() {
        return application;
    }

    public Organization getOrganization() {
        return organization;
    }

    /** As on the certificate. */
    public String getOrganizationName() {
        return organizationName;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public District getDistrict() {
        return district;
    }

    public AwardKind getKind() {
        return kind;
    }

    /** Such as WHZL-2026-001. */
    public String getCertificateNumber() {
        return certificateNumber;
    }

    public LocalDate getCommendedOn() {
        return commendedOn;
    }

    /** The last day on which it holds. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    public Long getDocumentId() {
        return documentId;
    }

    /** Number of the signed certificate in the archive. */
    public String getDocumentNumber() {
        return documentNumber;
    }

    /** Day by which the next visit is due (Article 40); null for nomination awards. */
    public LocalDate getNextVisitBy() {
        return nextVisitBy;
    }

    public LocalDate getRevokedOn() {
        return revokedOn;
    }

    public Integer getRevokedArticle() {
        return revokedArticle;
    }

    public RevocationGround getRevokedGround() {
        return revokedGround;
    }

    /** Last day of the ban, null without one. */
    public LocalDate getBannedUntil() {
        return bannedUntil;
    }

    public LocalDate getCertificateReturnedOn() {
        return certificateReturnedOn;
    }
}
