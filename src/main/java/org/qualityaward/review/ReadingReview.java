package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** Shows a team its review. Nobody's sheet is in it before consensus is open, not even to the leader. */
@ApplicationScoped
@Transactional
public class ReadingReview {

    @Inject
    Reviews reviews;

    @Inject
    ScoreSheets sheets;

    /**
     * A review as its team may see it.
     *
     * @param sheets empty before consensus is open
     * @param citations what the sheets rest on
     * @param missing sheets still to come
     */
    public record Read(
            Review review,
            List<ScoreSheet> sheets,
            List<Citation> citations,
            int missing,
            Optional<SiteVisit> visit,
            Optional<Defence> defence) {}

    @Act(value = "review.read", by = Role.REVIEWER, article = 21, readOnly = true)
    public Read read(ApplicationRef ref) {
        Review review = reviews.of(ref.id()).orElseThrow(NotHere::new);
        List<ScoreSheet> open = review.isOpenToTeam() ? sheets.counting(review) : List.of();
        return new Read(
                review,
                open,
                sheets.citations(open),
                sheets.missing(review),
                reviews.visitOf(review),
                reviews.defenceOf(review));
    }
}
