package org.qualityaward.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.review.AcceptingReplacement;
import org.qualityaward.review.ReviewPhase;
import org.qualityaward.shared.Permissions;

/** How far the review is, for the office and the institution: counts, phases and results, nobody's single scores. */
@Named("reviewProgress")
@RequestScoped
public class ReviewProgressPage {

    @Inject
    ReviewLists lists;

    @Inject
    Permissions permissions;

    private List<ProgressRow> rows;
    private LocalDate due;
    private long unassigned;

    @PostConstruct
    void load() {
        rows = lists.progress();
        due = lists.due();
        unassigned = lists.assignments().stream()
                .filter(row -> row.getReview() == null)
                .count();
    }

    public List<ProgressRow> getRows() {
        return rows;
    }

    public LocalDate getDue() {
        return due;
    }

    public long getUnassigned() {
        return unassigned;
    }

    public long getScoring() {
        return count(ReviewPhase.SCORING);
    }

    public long getAgreeing() {
        return count(ReviewPhase.CONSENSUS);
    }

    public long getVisiting() {
        return count(ReviewPhase.SHORTLISTED, ReviewPhase.SITE, ReviewPhase.SITE_ENDED, ReviewPhase.DEFENDED);
    }

    public long getOver() {
        return count(ReviewPhase.NOT_SHORTLISTED, ReviewPhase.CONCLUDED);
    }

    /** Whether the reader may fill a seat that a recusal left. */
    public boolean isFilling() {
        return permissions.may(AcceptingReplacement.class);
    }

    public long getVacant() {
        return rows.stream().filter(ProgressRow::isVacant).count();
    }

    private long count(ReviewPhase... phases) {
        return rows.stream()
                .filter(row -> List.of(phases).contains(row.review().getPhase()))
                .count();
    }
}
