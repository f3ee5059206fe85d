package org.qualityaward.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.qualityaward.shared.Stored;

/** One thing that a document concerns, by which its file is found. */
@Entity
@Table(name = "document_subject")
class DocumentSubject extends Stored {

    @ManyToOne
    @JoinColumn(name = "document_id")
    private SignedDocument document;

    private String kind;

    @Column(name = "subject_id")
    private long subjectId;

    protected DocumentSubject() {}

    DocumentSubject(SignedDocument document, Paper.About about) {
        this.document = document;
        this.kind = about.kind();
        this.subjectId = about.id();
    }
}
