package org.qualityaward.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/** One step of a case, never altered: who did what, when, with which note. */
@Entity
@Table(name = "accountability_step")
public class CaseStep extends Stored {

    private static final int NOTE_LIMIT = 2000;

    /** What was done. */
    public enum Kind {
        OPENED,
        CORRECTED,
        ASSIGNED,
        INVESTIGATED,
        /** Put to the accused by a signed letter. */
        INFORMED,
        /** One of the accused entered a signed statement. */
        STATED,
        /** The accused let the time pass. */
        SILENT,
        /** Said orally and written down by the investigator. */
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

    @Column(name = "said_by_id")
    private Long saidById;

    @Column(name = "said_by_name")
    private String saidByName;

    private String note;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "document_number")
    private String documentNumber;

    protected CaseStep() {}

    CaseStep(AccountabilityCase about, Kind kind, Instant at, String by, String note) {
        this.about = about;
        this.kind = kind;
        this.takenAt = at;
        this.personName = by;
        this.note = note;
    }

    /**
     * A note as it may stand.
     *
     * @throws Refusal {@code supervision.refusal.case.note} for nothing and for more than 2000 characters
     */
    static String checked(String note) {
        if (note == null || note.isBlank() || note.length() > NOTE_LIMIT) {
            throw new Refusal("supervision.refusal.case.note", 0, NOTE_LIMIT);
        }
        return note.strip();
    }

    /**
     * Whose word it is that the step records.
     *
     * @param id null where an organisation was heard as such
     */
    CaseStep saidBy(Long id, String name) {
        saidById = id;
        saidByName = name;
        return this;
    }

    CaseStep filed(SignedDocument document) {
        documentId = document.getId();
        documentNumber = document.getNumber();
        return this;
    }

    /** Whether the accused speaks here, in writing or orally. */
    boolean isWordOfAccused() {
        return kind == Kind.STATED || kind == Kind.HEARD;
    }

    boolean isSaidBy(Long person) {
        return saidById != null && saidById.equals(person);
    }

    /** Who of the accused speaks here; null for every other step. */
    public String getSaidByName() {
        return saidByName;
    }

    /** The signed paper of this step; null where it has none. */
    public Long getDocumentId() {
        return documentId;
    }

    public String getDocumentNumber() {
        return documentNumber;
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
