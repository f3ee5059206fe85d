package org.qualityaward.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qualityaward.shared.Stored;

/** One step of a case, never altered: who did what, when, with which note. */
@Entity
@Table(name = "accountability_step")
public class CaseStep extends Stored {

    /** What was done. */
    public enum Kind {
        OPENED,
        CORRECTED,
        ASSIGNED,
        INVESTIGATED,
        HEARD,
        CONCLUDED
    }

    @ManyToOne
    @JoinColumn(name = "case_id")
    private AccountabilityCase about;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "person_name")
    private String personName;

    private String note;

    protected CaseStep() {}

    CaseStep(AccountabilityCase about, Kind kind, Instant at, String by, String note) {
        this.about = about;
        this.kind = kind;
        this.takenAt = at;
        this.personName = by;
        this.note = note;
    }

    public Kind getKind() {
        return kind;
    }

    public Instant getTakenAt() {
        return takenAt;
    }

    public String getPersonName() {
        return personName;
    }

    public String getNote() {
        return note;
    }
}
