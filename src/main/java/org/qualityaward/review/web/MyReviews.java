package org.qualityaward.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.review.Review;
import org.qualityaward.review.ReviewPhase;
import org.qualityaward.review.ScoreSheet;
import org.qualityaward.review.Sittings;
import org.qualityaward.shared.CurrentCaller;

/** The applications a reviewer sits on, with his sheet and how far the team is. */
@Named("myReviews")
@RequestScoped
public class MyReviews {

    @Inject
    Sittings sittings;

    @Inject
    ChosenCycle chosenCycle;

    @Inject
    Deadlines deadlines;

    @Inject
    CurrentCaller caller;

    /** One application; the sheet is null before it was opened. */
    public record Row(Review review, ScoreSheet sheet, int scored, boolean leading, int missing, int items) {
        public Review getReview() {
            return review;
        }

        public ScoreSheet getSheet() {
            return sheet;
        }

        /** Items of the sheet that have a percent. */
        public int getScored() {
            return scored;
        }

        public boolean isLeading() {
            return leading;
        }

        /** Sheets that are still to come, of the whole team. */
        public int getMissing() {
            return missing;
        }

        public int getItems() {
            return items;
        }
    }

    private List<Row> rows = List.of();
    private LocalDate due;

    @PostConstruct
    void load() {
        chosenCycle.get().ifPresent(this::load);
    }

    private void load(Cycle cycle) {
        Long me = caller.get().personId();
        int items = cycle.getRuleSet().criteria().items().size();
        rows = sittings.of(me, cycle).stream()
                .map(sitting -> new Row(
                        sitting.review(),
                        sitting.sheet(),
                        sitting.scored(),
                        sitting.review().getLeader().getId().equals(me),
                        sitting.missing(),
                        items))
                .toList();
        due = deadlines
                .running(DeadlineKind.REVIEW_STAGE, cycle.ref())
                .map(deadline -> deadline.getLast())
                .orElse(null);
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Applications whose sheets are open to the team. */
    public List<Row> getOpen() {
        return rows.stream()
                .filter(row -> row.review().isOpenToTeam() || row.leading())
                .toList();
    }

    /** Applications that were shortlisted. */
    public List<Row> getShortlisted() {
        return rows.stream()
                .filter(row -> row.review().getPhase().isAtLeast(ReviewPhase.SHORTLISTED))
                .toList();
    }

    /** Last day of the review; null where none runs. */
    public LocalDate getDue() {
        return due;
    }
}
