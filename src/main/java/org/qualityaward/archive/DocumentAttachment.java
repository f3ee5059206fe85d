package org.qualityaward.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.qualityaward.shared.Stored;

/** That a document names a file that was handed in with it; what the paper itself says of it is in its frozen content. */
@Entity
@Table(name = "document_attachment")
class DocumentAttachment extends Stored {

    @ManyToOne
    @JoinColumn(name = "document_id")
    private SignedDocument document;

    private String sha256;

    protected DocumentAttachment() {}

    DocumentAttachment(SignedDocument document, Attached file) {
        this.document = document;
        this.sha256 = file.sha256();
    }
}
