package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Files a paper: freeze, render, sign, store, log. Called by a use case inside its own transaction, so that the act and its
 * paper stand or fall together.
 */
@ApplicationScoped
public class FilingDocuments {

    /** Signed by the caller with the key under this PIN, then by the office. A wrong PIN refuses and is counted. */
    public SignedDocument file(Paper paper, SigningPin pin) {
        throw new UnsupportedOperationException("not yet built");
    }

    /** Signed by the office alone: notices, certificates, and what falls due without a person. */
    public SignedDocument fileByOffice(Paper paper) {
        throw new UnsupportedOperationException("not yet built");
    }

    /** A further revision of a document, whose reason stands in the paper; the earlier one stays and is marked superseded. */
    public SignedDocument revise(SignedDocument previous, Paper paper, SigningPin pin) {
        throw new UnsupportedOperationException("not yet built");
    }
}
