package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/**
 * When two clerks have entered a form that came on paper, one of them compares both with the scan and settles each difference,
 * and the form is filed: signed by the office alone, for its author signed the paper, with the names of both clerks, what
 * either of them read where they differed, and the scan's SHA-256. Where the side has filed here itself that stands, and the
 * paper is put aside; the clerks are not told, for they may not learn who has filed.
 */
@ApplicationScoped
@Transactional
public class FilingPaperForm {

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    PaperEntries entries;

    @Inject
    PaperTime time;

    @Inject
    EvaluationAttachments attachments;

    @Inject
    FilingDocuments filing;

    @Inject
    Unsealing unsealing;

    @Inject
    EvaluationNews news;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @param secondHolds for each difference, by its key, whether the second clerk read it rightly
     * @throws Refusal {@code supervision.refusal.paper.*}, {@code .incomplete}, {@code .facts.missing}
     */
    @Act(value = "supervision.paper.file", by = Role.OFFICE, article = 35)
    public void file(PaperRef ref, Map<String, Boolean> secondHolds) {
        SupervisionEvaluation form = evaluations.take(ref.id()).orElseThrow(NotHere::new);
        time.requireOpen(form.getTwoWay());
        List<PaperEntry> both = entries.both(form.getId(), caller.get());
        PaperScan scan = entries.scan(form.getId()).orElseThrow(NotHere::new);
        PaperSettlement settled = new PaperSettlement(both.get(0), both.get(1), secondHolds, caller.get());
        both.forEach(entry -> entry.settled(clock.instant()));
        if (form.isOpenToPaper()) {
            file(form, scan, settled);
        }
    }

    private void file(SupervisionEvaluation form, PaperScan scan, PaperSettlement settled) {
        form.takeFromPaper(settled.answers(), settled.remarks(), clock.instant());
        EvaluationAttachment filed = scan.filed();
        // What the author has put beside a draft here is not what he signed on paper.
        attachments.of(form.ref()).forEach(attachments::remove);
        attachments.add(filed);
        entries.remove(scan);
        SignedDocument document = filing.fileByOffice(EvaluationPaper.ofPaper(form, List.of(filed), settled));
        filed.file();
        form.fileFromPaper(settled.signer(), settled.clerks(), document, clock.instant());
        news.entered(form);
        unsealing.afterFiling(form.getTwoWay(), form);
    }
}
