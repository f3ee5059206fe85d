package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import org.qualityaward.shared.Act;

/** Hands out a document, its receipt or all the evidence to somebody who may read it; each is on the trail. */
@ApplicationScoped
@Transactional
public class TakingDocument {

    @Inject
    SignedDocuments documents;

    @Inject
    EvidencePackage evidence;

    @Act(value = "archive.takeFile", repeatable = true)
    public byte[] file(SignedDocument document) {
        return documents.bytes(document);
    }

    @Act(value = "archive.takeReceipt", repeatable = true)
    public byte[] receipt(SignedDocument document) {
        return documents.receipt(document).getBytes(StandardCharsets.UTF_8);
    }

    @Act(value = "archive.takeEvidence", repeatable = true)
    public byte[] evidence(SignedDocument document) {
        return evidence.of(document);
    }
}
