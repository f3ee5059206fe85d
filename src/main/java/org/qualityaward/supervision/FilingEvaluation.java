package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.Paper;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.SignedDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/**
 * An author signs and seals his form: it is frozen, rendered, signed by him and by the office, and archived. When the other
 * side has filed too, the seal is broken in the same transaction.
 */
@ApplicationScoped
@Transactional
public class FilingEvaluation {

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    EvaluationAttachments attachments;

    @Inject
    FilingDocuments filing;

    @Inject
    SignedDocuments documents;

    @Inject
    Unsealing unsealing;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @param seen the version of the form that the page shows, so that nobody signs what he has not seen
     * @throws org.qualityaward.shared.Refusal {@code supervision.refusal.incomplete}, {@code .facts.missing},
     *     {@code .timeUp}, {@code .frozen}, or what the archive says of the PIN
     */
    @Act(
            value = "supervision.file",
            by = {Role.APPLICANT, Role.REVIEWER},
            article = 35)
    public SignedDocument file(EvaluationRef ref, int seen, SigningPin pin) {
        SupervisionEvaluation form = evaluations.take(ref.id()).orElseThrow(NotHere::new);
        TwoWayEvaluation pair = form.getTwoWay();
        form.unchangedSince(seen);
        pair.requireInTime(form, LocalDate.now(clock));
        form.requireComplete();
        List<EvaluationAttachment> material = attachments.of(ref);
        Paper paper = EvaluationPaper.of(form, material);
        SignedDocument document = pair.standing(form.getDirection())
                .map(earlier -> {
                    earlier.supersede();
                    SignedDocument previous =
                            documents.find(earlier.getDocumentId()).orElseThrow(NotHere::new);
                    return filing.revise(previous, paper, pin);
                })
                .orElseGet(() -> filing.file(paper, pin));
        form.file(caller.get(), document, clock.instant());
        material.forEach(EvaluationAttachment::file);
        unsealing.afterFiling(pair, form);
        return document;
    }
}
