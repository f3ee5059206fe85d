package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Seal;
import org.qualityaward.archive.SignedDocument;

/** Until a pair is unsealed nobody learns that one side has filed, not even by asking the archive for its number. */
@ApplicationScoped
class SealOnEvaluations implements Seal {

    @Inject
    TwoWayEvaluations evaluations;

    @Override
    public boolean isOn(SignedDocument document) {
        return document.getType() == DocumentType.EVALUATION && evaluations.isSealed(document.getId());
    }
}
