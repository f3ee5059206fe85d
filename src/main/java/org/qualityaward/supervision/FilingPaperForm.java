package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * When two clerks have entered a form that came on paper, each difference is settled and the form is filed: signed by the
 * office alone, for its author signed the paper, with the names of both clerks, what was settled, and the scan's SHA-256.
 */
@ApplicationScoped
@Transactional
public class FilingPaperForm {

    private static final int ARTICLE = 35;
    private static final int TWO = 2;

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    PaperEntries entries;

    @Inject
    EvaluationAttachments attachments;

    @Inject
    FilingDocuments filing;

    @Inject
    Unsealing unsealing;

    @Inject
    EvaluationNews news;

    @Inject
    Clock clock;

    /**
     * @param secondHolds for each difference, by its key, whether the second clerk read it rightly
     * @throws Refusal {@code supervision.refusal.paper.*}, {@code .timeUp}, {@code .incomplete}, {@code .facts.missing}
     */
    @Act(value = "supervision.paper.file", by = Role.OFFICE, article = 35)
    public void file(PaperRef ref, Map<String, Boolean> secondHolds) {
        SupervisionEvaluation form = evaluations.form(ref.id()).orElseThrow(NotHere::new);
        form.requirePaperPossible(LocalDate.now(clock));
        List<PaperEntry> both = entries.of(form.getId());
        if (both.size() < TWO) {
            throw new Refusal("supervision.refusal.paper.second", ARTICLE);
        }
        PaperSettlement settled = new PaperSettlement(both.get(0), both.get(1), secondHolds);
        form.draft(settled.answers(), settled.remarks(), clock.instant());
        form.requireComplete();
        SignedDocument document =
                filing.fileByOffice(EvaluationPaper.ofPaper(form, attachments.of(form.ref()), settled));
        form.fileFromPaper(settled.signer(), settled.clerks(), document, clock.instant());
        news.entered(form);
        unsealing.afterFiling(form.getTwoWay(), form);
    }
}
