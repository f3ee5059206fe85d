package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Seal;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.shared.UnderSeal;

/**
 * Until a pair is unsealed nobody learns that one side has filed, neither by asking the archive for its number nor by reading
 * in the audit trail who did what to a form or its paper.
 */
@ApplicationScoped
@Transactional
class SealOnEvaluations implements Seal, UnderSeal {

    @Inject
    TwoWayEvaluations evaluations;

    @Override
    public boolean isOn(SignedDocument document) {
        return document.getType() == DocumentType.EVALUATION && evaluations.isSealed(document.getId());
    }

    @Override
    public boolean isAnyOn() {
        return !evaluations.sealedIds().isEmpty();
    }

    @Override
    public Set<Long> sealedIds() {
        return evaluations.sealedIds();
    }
}
