package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.archive.Attached;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** The author, or the discipline supervisor after unsealing, opens material beside a form; that he did is on record. */
@ApplicationScoped
@Transactional
public class ReadingMaterial {

    @Inject
    EvaluationAttachments attachments;

    @Act(
            value = "supervision.readAttachment",
            by = {Role.APPLICANT, Role.REVIEWER, Role.DISCIPLINE},
            article = 35,
            repeatable = true)
    public Attached read(EvaluationRef ref, Long attachmentId) {
        return attachments
                .find(attachmentId)
                .filter(each -> each.getEvaluationId().equals(ref.id()))
                .map(attachments::open)
                .orElseThrow(NotHere::new);
    }
}
