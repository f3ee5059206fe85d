package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.application.Evidence;
import org.qualityaward.application.EvidenceFile;
import org.qualityaward.application.EvidencePages;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.review.Citation.Aspect;
import org.qualityaward.review.Citation.Source;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** A reviewer says on which page of what was filed his opinion rests (Article 10). */
@ApplicationScoped
@Transactional
public class CitingEvidence {

    @Inject
    ScoringItem scoring;

    @Inject
    ScoreSheets sheets;

    @Inject
    Evidence evidence;

    @Inject
    EvidencePages pages;

    /**
     * Cites a page; the same page twice is one citation.
     *
     * @param fileId file of evidence; null for the self-assessment's chapter on the item
     * @param page from 1 on; ignored where there are no pages
     * @return the sheet, which begins with the citation where nothing of it was kept so far
     * @throws Refusal when the sheet is frozen, or the file has no such page
     */
    @Act(value = "review.cite", by = Role.REVIEWER, article = 10, readOnly = true)
    public ScoreSheet cite(ApplicationRef ref, String itemCode, Aspect aspect, Long fileId, int page) {
        ScoreSheet sheet = scoring.begun(ref);
        sheet.beDraft();
        Criteria criteria =
                sheet.getReview().getApplication().getCycle().getRuleSet().criteria();
        criteria.item(itemCode).orElseThrow(() -> new Refusal("review.refusal.noItem", 14, itemCode));
        Source source = fileId == null ? new Source(null, itemCode, 0) : source(ref, fileId, page);
        boolean there = sheets.citations(sheet).stream().anyMatch(each -> each.says(itemCode, aspect, source));
        if (!there) {
            sheets.add(new Citation(sheet, itemCode, aspect, source));
        }
        return sheet;
    }

    private Source source(ApplicationRef ref, Long fileId, int page) {
        EvidenceFile file = evidence.find(fileId)
                .filter(found -> found.getApplication().getId().equals(ref.id()) && found.getRemovedAt() == null)
                .orElseThrow(NotHere::new);
        int count = pages.count(file);
        if (count > 0 && (page < 1 || page > count)) {
            throw new Refusal("review.refusal.noPage", 10, file.getName(), page, count);
        }
        return new Source(file, null, count == 0 ? 0 : page);
    }

    /** @throws Refusal when the sheet is frozen */
    @Act(value = "review.uncite", by = Role.REVIEWER, article = 10, readOnly = true)
    public void remove(ApplicationRef ref, Long citationId) {
        ScoreSheet sheet = scoring.open(ref);
        sheet.beDraft();
        sheets.citations(sheet).stream()
                .filter(each -> each.getId().equals(citationId))
                .findFirst()
                .ifPresent(sheets::remove);
    }
}
