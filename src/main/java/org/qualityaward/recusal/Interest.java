package org.qualityaward.recusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * A tie of a person to an organisation that is on record (利害关系), from the expert pool, a register or a tip, whether or
 * not that organisation ever applies. Recorded by the office → withdrawn when it proves wrong; findings that rest on it
 * stay.
 */
@Entity
@Table(name = "interest")
public class Interest extends Stored {

    @Column(name = "person_id")
    private Long personId;

    @Enumerated(EnumType.STRING)
    private InterestKind kind;

    @Column(name = "organization_name")
    private String organizationName;

    @Column(name = "credit_code")
    private String creditCode;

    private LocalDate since;

    private LocalDate until;

    private String detail;

    private String relation;

    @Column(name = "relative_name")
    private String relativeName;

    @Column(name = "relative_confirmed")
    private boolean relativeConfirmed;

    private String source;

    @Column(name = "recorded_by")
    private Long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Interest() {}

    /**
     * A tie of the person himself.
     *
     * @param creditCode null where only the name is known
     * @param since null where unknown
     * @param until null while it lasts
     * @param detail the post, the contract, the share
     */
    public Interest(
            Long personId,
            InterestKind kind,
            String organizationName,
            String creditCode,
            LocalDate since,
            LocalDate until,
            String detail,
            String source,
            Instant recordedAt) {
        if (since != null && until != null && until.isBefore(since)) {
            throw new Refusal("recusal.refusal.period", 0, since, until);
        }
        this.personId = personId;
        this.kind = kind;
        this.organizationName = organizationName;
        this.creditCode = creditCode == null || creditCode.isBlank() ? null : creditCode.strip();
        this.since = since;
        this.until = until;
        this.detail = detail;
        this.source = source;
        this.recordedAt = recordedAt;
        this.relativeConfirmed = true;
    }

    /** A tie through a relative; not confirmed where only the names are alike. */
    public Interest through(String relation, String relativeName, boolean confirmed) {
        this.relation = relation;
        this.relativeName = relativeName;
        this.relativeConfirmed = confirmed;
        return this;
    }

    Interest recordedBy(Long person) {
        this.recordedBy = person;
        return this;
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    public Long getPersonId() {
        return personId;
    }

    public InterestKind getKind() {
        return kind;
    }

    public String getOrganizationName() {
        return organizationName;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public LocalDate getSince() {
        return since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public String getDetail() {
        return detail;
    }

    /** How the relative is related, null for a tie of the person himself. */
    public String getRelation() {
        return relation;
    }

    public String getRelativeName() {
        return relativeName;
    }

    public boolean isRelativeConfirmed() {
        return relativeConfirmed;
    }

    /** Where it is known from. */
    public String getSource() {
        return source;
    }

    public Long getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }
}
