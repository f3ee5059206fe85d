package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.Paper;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.SignedDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** A reviewer signs and freezes his sheet; a correction becomes the next revision of the same document (Article 10). */
@ApplicationScoped
@Transactional
public class SubmittingScoreSheet {

    @Inject
    Reviews reviews;

    @Inject
    ScoreSheets sheets;

    @Inject
    FilingDocuments filing;

    @Inject
    SignedDocuments documents;

    @Inject
    ReviewNews news;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @throws Refusal when items are left, the sheet is frozen, or the PIN is wrong
     */
    @Act(value = "review.submitSheet", by = Role.REVIEWER, article = 10)
    public ScoreSheet submit(ApplicationRef ref, SigningPin pin) {
        Long me = caller.get().personId();
        Review review = reviews.of(ref.id())
                .filter(found -> reviews.isSeated(me, ref.id()))
                .orElseThrow(NotHere::new);
        ScoreSheet sheet = sheets.newest(review, me).orElseThrow(NotHere::new);
        sheet.mayBeSubmitted();
        sheets.hold(sheet);
        Criteria criteria = review.getApplication().getCycle().getRuleSet().criteria();
        Paper paper = SheetPaper.of(sheet, sheets.citations(sheet), criteria);
        Optional<ScoreSheet> before = sheets.versions(review, me).stream()
                .filter(ScoreSheet::isSubmitted)
                .reduce((earlier, later) -> later);
        SignedDocument document = before.flatMap(earlier -> documents.find(earlier.getDocumentId()))
                .map(earlier -> filing.revise(earlier, paper, pin))
                .orElseGet(() -> filing.file(paper, pin));
        before.ifPresent(ScoreSheet::supersede);
        sheet.submit(criteria, document.getId(), clock.instant());
        news.submitted(review, sheets.missing(review));
        return sheet;
    }
}
