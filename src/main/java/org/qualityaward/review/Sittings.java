package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.qualityaward.cycle.Cycle;

/** What a reviewer sits on, with his sheets and how far the teams are: four questions, however many they are. */
@ApplicationScoped
public class Sittings {

    @Inject
    Reviews reviews;

    @Inject
    ScoreSheets sheets;

    /**
     * One application.
     *
     * @param sheet his own, null before it was opened
     * @param scored items of it that have a percent
     * @param missing sheets that are still to come, of the whole team
     */
    public record Sitting(Review review, ScoreSheet sheet, int scored, int missing) {}

    /** Those of a cycle, by number. */
    public List<Sitting> of(Long personId, Cycle cycle) {
        List<Review> seated = reviews.seating(personId, cycle);
        Map<Long, ScoreSheet> own = sheets.newest(seated, personId);
        Map<Long, Integer> scored = sheets.scoredItems(own.values());
        Map<Long, Integer> missing = sheets.missing(seated);
        return seated.stream()
                .map(review -> {
                    ScoreSheet sheet = own.get(review.getId());
                    return new Sitting(
                            review,
                            sheet,
                            sheet == null ? 0 : scored.getOrDefault(sheet.getId(), 0),
                            missing.get(review.getId()));
                })
                .toList();
    }
}
