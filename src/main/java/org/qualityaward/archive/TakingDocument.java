package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;

/** Hands out a document, its receipt or a bag with all the evidence to somebody who may read it; each is on the trail. */
@ApplicationScoped
@Transactional
public class TakingDocument {

    @Inject
    SignedDocuments documents;

    @Inject
    MakingFiles making;

    @Inject
    GatheringBag gathering;

    @Act(value = "archive.takeFile", repeatable = true)
    public byte[] file(SignedDocument document) {
        return documents.bytes(document);
    }

    /**
     * A report as a text document.
     *
     * @throws NotHere where a paper of this kind is no report
     */
    @Act(value = "archive.takeWord", repeatable = true)
    public byte[] word(SignedDocument document) {
        if (!document.getType().isReport()) {
            throw new NotHere();
        }
        return making.asWord(document, PaperReader.read(documents.content(document)));
    }

    @Act(value = "archive.takeReceipt", repeatable = true)
    public byte[] receipt(SignedDocument document) {
        return documents.receipt(document).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A file that was handed in with it.
     *
     * @param place among those that the paper names, from 1 on
     * @throws NotHere where it names none there
     */
    @Act(value = "archive.takeAttached", repeatable = true)
    public Attached attached(SignedDocument document, int place) {
        return documents.named(document).stream()
                .skip(place - 1L)
                .findFirst()
                .map(documents::opened)
                .orElseThrow(NotHere::new);
    }

    @Act(value = "archive.takeEvidence", repeatable = true)
    public EvidenceBag evidence(SignedDocument document) {
        return gathering.of(document);
    }
}
