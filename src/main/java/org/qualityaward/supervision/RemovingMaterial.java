package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.archive.WaitingActs;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** An author takes material back while his form is a draft. */
@ApplicationScoped
@Transactional
public class RemovingMaterial {

    @Inject
    WaitingActs waiting;

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    EvaluationAttachments attachments;

    /**
     * @throws org.qualityaward.shared.Refusal {@code supervision.refusal.frozen}
     */
    @Act(
            value = "supervision.detach",
            by = {Role.APPLICANT, Role.REVIEWER},
            article = 35,
            readOnly = true)
    public void remove(EvaluationRef ref, Long attachmentId) {
        waiting.refuseWhileSigning(ref);
        evaluations.form(ref.id()).orElseThrow(NotHere::new).requireDraft();
        attachments.remove(attachments
                .find(attachmentId)
                .filter(each -> each.getEvaluationId().equals(ref.id()))
                .orElseThrow(NotHere::new));
    }
}
