package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.shared.Act;

/** A use case as the rooms have them: one act, two papers, the second of which names the first. */
@ApplicationScoped
@Transactional
public class FilingSample {

    /** What the form says now. */
    static volatile String words = "words";

    /** Whether the act breaks down after its papers are filed. */
    static volatile boolean broken;

    @Inject
    FilingDocuments filing;

    @Act(value = "archive.takeFile", repeatable = true)
    public SignedDocument file(Holding form, SigningPin pin) {
        SignedDocument first = filing.file(paper(form, words), pin);
        SignedDocument second = filing.file(paper(form, words + " " + first.getNumber()), pin);
        if (broken) {
            throw new IllegalStateException("broken");
        }
        return second;
    }

    private static Paper paper(Holding form, String text) {
        return Paper.of(DocumentType.RECORD, "sample")
                .about(form)
                .paragraph(text)
                .build();
    }
}
