package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Seal;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.WaitingActs;
import org.qualityaward.shared.UnderSeal;

/**
 * Until the last day of a pair is over nobody but discipline learns that one side has filed, neither by asking the archive for
 * its number nor by reading in the audit trail who did what to a form, its paper, what of it waits to be signed, or a case that came of it. Discipline may read
 * when both have filed; if the seal ended then for all, whoever tries it each hour would learn when the other side filed.
 */
@ApplicationScoped
@Transactional
class SealOnEvaluations implements Seal, UnderSeal {

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    WaitingActs waiting;

    @Override
    public boolean isOn(SignedDocument document) {
        return document.getType() == DocumentType.EVALUATION && evaluations.isSealedToSides(document.getId());
    }

    @Override
    public boolean isAnyOn() {
        return !evaluations.sealedToSides().isEmpty();
    }

    @Override
    public Set<Long> sealedIds() {
        Set<Long> sealed = evaluations.sealedToSides();
        sealed.addAll(waiting.about(sealed));
        return sealed;
    }
}
