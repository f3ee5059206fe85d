package org.qualityaward.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One row of the audit trail: who, when, what, on what, allowed or refused and by which article. Written once; the
 * database refuses any change (GB/T 22239). Read by auditors only.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends Stored {

    /** How the act ended. */
    public enum Outcome implements Toned {
        ALLOWED(Tone.OK),
        REFUSED(Tone.WAIT),
        FAILED(Tone.WRONG);

        private final Tone tone;

        Outcome(Tone tone) {
            this.tone = tone;
        }

        @Override
        public Tone tone() {
            return tone;
        }
    }

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "person_id")
    private Long personId;

    private String account;

    @Column(name = "person_name")
    private String personName;

    private String act;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private Long subjectId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private int article;

    private String reason;

    @Column(name = "remote_address")
    private String remoteAddress;

    protected AuditEntry() {}

    AuditEntry(
            Instant at,
            Caller who,
            String act,
            Subject subject,
            Outcome outcome,
            int article,
            String reason,
            String from) {
        this.happenedAt = at;
        this.personId = who.personId();
        this.account = who.account();
        this.personName = who.name();
        this.act = act;
        this.subjectKind = subject == null ? null : subject.kind();
        this.subjectId = subject == null ? null : subject.id();
        this.outcome = outcome;
        this.article = article;
        this.reason = reason;
        this.remoteAddress = from;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public String getAccount() {
        return account;
    }

    public String getPersonName() {
        return personName;
    }

    public String getAct() {
        return act;
    }

    public String getSubjectKind() {
        return subjectKind;
    }

    public Long getSubjectId() {
        return subjectId;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public int getArticle() {
        return article;
    }

    public String getReason() {
        return reason;
    }

    public String getRemoteAddress() {
        return remoteAddress;
    }
}
