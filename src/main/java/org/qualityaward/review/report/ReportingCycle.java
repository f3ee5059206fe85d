package org.qualityaward.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.Paper;
import org.qualityaward.archive.ReadingDocuments;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.SignedDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.review.Procurement;
import org.qualityaward.review.Procurements;
import org.qualityaward.review.Review;
import org.qualityaward.review.Reviews;
import org.qualityaward.review.TeamResults;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * The institution, or the office in its stead, reports on all applicants of a cycle to the steering group (Articles 21, 22).
 * An author reports on the applicants that he may know of; one who is recused from an applicant files a report without him,
 * and a colleague files the whole one.
 */
@ApplicationScoped
@Transactional
public class ReportingCycle {

    private static final int MOST = 20;

    @Inject
    Cycles cycles;

    @Inject
    Reviews reviews;

    @Inject
    TeamResults results;

    @Inject
    Procurements procurements;

    @Inject
    Deadlines deadlines;

    @Inject
    HiddenFiles hidden;

    @Inject
    FilingDocuments filing;

    @Inject
    ReadingDocuments reading;

    @Inject
    SignedDocuments documents;

    @Inject
    ReportNews news;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Signs the report; one more replaces the one before as its next revision.
     *
     * @param words what the review showed on the whole
     * @throws Refusal while a review is not over, without words, or when the PIN is wrong
     */
    @Act(
            value = "review.reportCycle",
            by = {Role.INSTITUTION, Role.OFFICE, Role.OFFICE_LEAD},
            article = 21)
    public SignedDocument report(CycleRef ref, String words, SigningPin pin) {
        Cycle cycle = cycles.get(ref.id());
        Procurement procurement =
                procurements.of(cycle).orElseThrow(() -> new Refusal("review.refusal.noProcurement", 20));
        List<Review> known = known(cycle);
        long open = known.stream().filter(review -> !review.getPhase().isOver()).count();
        if (known.isEmpty() || open > 0) {
            throw new Refusal("review.refusal.reviewsOpen", 21, open);
        }
        if (words == null || words.isBlank()) {
            throw new Refusal("review.refusal.summaryMissing", 21);
        }
        Paper paper = new CycleReportPaper(cycle, known, results.inCycle(cycle))
                .of(
                        procurement,
                        deadlines.of(cycle.ref()).stream()
                                .filter(deadline -> deadline.getKind() == DeadlineKind.REVIEW_STAGE)
                                .findFirst(),
                        words.strip(),
                        LocalDate.now(clock));
        SignedDocument filed = newest(cycle)
                .filter(before -> !documents.isSuperseded(before))
                .map(before -> filing.revise(before, paper, pin))
                .orElseGet(() -> filing.file(paper, pin));
        news.reported(cycle);
        return filed;
    }

    /** The newest report on a cycle that the caller may read. */
    public Optional<SignedDocument> newest(Cycle cycle) {
        List<SignedDocument> about = documents.about(cycle.ref().kind(), cycle.getId());
        return reading.list(null, DocumentType.REVIEW_REPORT, Page.Request.first(MOST)).rows().stream()
                .filter(about::contains)
                .findFirst();
    }

    /** Reviews that the caller may know of and that are not over; 0 when the report can be signed. */
    public long open(Cycle cycle) {
        return reviews.countByPhase(cycle, hidden.from(caller.get())).entrySet().stream()
                .filter(phase -> !phase.getKey().isOver())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private List<Review> known(Cycle cycle) {
        return reviews.inCycle(cycle, hidden.from(caller.get()));
    }
}
