package org.qualityaward.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.qualityaward.review.AcceptingReplacement;
import org.qualityaward.review.ReviewPhase;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Permissions;
import org.qualityaward.shared.web.Lazy;

/** How far the review is, for the office and the institution: counts, phases and results, nobody's single scores. */
@Named("reviewProgress")
@ViewScoped
public class ReviewProgressPage implements Serializable {

    @Inject
    ReviewLists lists;

    @Inject
    Permissions permissions;

    private Lazy<ProgressRow> rows;
    private Map<ReviewPhase, Long> phases;
    private LocalDate due;
    private long unassigned;
    private int vacant;

    @PostConstruct
    void load() {
        rows = new Lazy<>(this::page, row -> row.review().getId());
        phases = lists.phases();
        due = lists.due();
        unassigned = lists.countUnassigned();
        vacant = lists.countVacant();
    }

    private Page<ProgressRow> page(Page.Request request) {
        return new Page<>(lists.progress(request.first(), request.size()), count(ReviewPhase.values()));
    }

    public Lazy<ProgressRow> getRows() {
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

    public int getVacant() {
        return vacant;
    }

    private long count(ReviewPhase... some) {
        return Stream.of(some)
                .mapToLong(phase -> phases.getOrDefault(phase, 0L))
                .sum();
    }
}
