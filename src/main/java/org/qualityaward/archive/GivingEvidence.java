package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Reads what proves one document, in a transaction of its own: a long export must not hold one. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class GivingEvidence {

    @Inject
    SignedDocuments documents;

    @Inject
    TransparencyLog log;

    /**
     * @param size of the tree that the document is proven in
     * @param known hashes of the tree that were read before; kept by whoever asks for several documents
     */
    Evidence of(SignedDocument document, long size, Map<String, byte[]> known) {
        Receipt receipt = log.receipt(document.getSeq(), size, known);
        return documents
                .destroyed(document)
                .map(end ->
                        new Evidence(document, null, null, List.of(), receipt, log.receipt(end.getSeq(), size, known)))
                .orElseGet(() -> new Evidence(
                        document,
                        documents.bytes(document),
                        BagWriter.utf8(documents.content(document)),
                        documents.attached(document),
                        receipt,
                        null));
    }
}
