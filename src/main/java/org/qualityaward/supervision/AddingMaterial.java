package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** An author puts material beside the facts of his form while it is a draft. */
@ApplicationScoped
@Transactional
public class AddingMaterial {

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    EvaluationAttachments attachments;

    @Inject
    Clock clock;

    /**
     * @throws Refusal {@code supervision.refusal.frozen}, {@code .timeUp}, or by {@link MaterialPolicy}
     */
    @Act(
            value = "supervision.attach",
            by = {Role.APPLICANT, Role.REVIEWER},
            article = 35,
            readOnly = true)
    public void add(EvaluationRef ref, String name, byte[] content) {
        SupervisionEvaluation form = evaluations.form(ref.id()).orElseThrow(NotHere::new);
        form.getTwoWay().requireInTime(form, LocalDate.now(clock));
        form.requireDraft();
        String type = MaterialPolicy.check(attachments.of(ref).size(), name, content);
        attachments.add(
                new EvaluationAttachment(form.getId(), name, type, content, Digests.hex(Digests.sha256(content))));
    }
}
