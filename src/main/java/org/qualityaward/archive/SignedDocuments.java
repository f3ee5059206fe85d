package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The documents that were filed. */
@ApplicationScoped
public class SignedDocuments {

    public Optional<SignedDocument> find(long id) {
        throw new UnsupportedOperationException("not yet built");
    }

    /** All documents that name this subject, newest first. */
    public List<SignedDocument> about(String kind, long id) {
        throw new UnsupportedOperationException("not yet built");
    }

    /** The signed file itself. */
    public byte[] bytes(SignedDocument document) {
        throw new UnsupportedOperationException("not yet built");
    }

    /** The receipt as C2SP {@code tlog-proof} text, which proves the document's place in the log without us. */
    public String receipt(SignedDocument document) {
        throw new UnsupportedOperationException("not yet built");
    }
}
