package org.qualityaward.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualityaward.application.Application;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.review.Review;
import org.qualityaward.review.ReviewPhase;
import org.qualityaward.review.Reviews;
import org.qualityaward.review.ScoreSheets;
import org.qualityaward.review.Team;
import org.qualityaward.review.TeamResult;
import org.qualityaward.review.TeamResults;
import org.qualityaward.review.Teams;
import org.qualityaward.shared.CurrentCaller;

/** Lists of the review as their reader may know them; files hidden from him are in no row and no count. */
@ApplicationScoped
class ReviewLists {

    @Inject
    Reviews reviews;

    @Inject
    ScoreSheets sheets;

    @Inject
    Teams teams;

    @Inject
    TeamResults results;

    @Inject
    HiddenFiles hidden;

    @Inject
    ChosenCycle chosenCycle;

    @Inject
    Deadlines deadlines;

    @Inject
    CurrentCaller caller;

    /** Applications that wait for a team. */
    List<Application> unassigned() {
        return chosenCycle
                .get()
                .map(cycle -> reviews.unassigned(cycle, unseen()))
                .orElse(List.of());
    }

    long countUnassigned() {
        return chosenCycle
                .get()
                .map(cycle -> reviews.countUnassigned(cycle, unseen()))
                .orElse(0L);
    }

    /** How many reviews stand in each phase. */
    Map<ReviewPhase, Long> phases() {
        return chosenCycle
                .get()
                .map(cycle -> reviews.countByPhase(cycle, unseen()))
                .orElse(Map.of());
    }

    /** Reviews with a seat that a recusal left. */
    int countVacant() {
        return chosenCycle
                .get()
                .map(cycle -> reviews.withVacantSeat(cycle, unseen()).size())
                .orElse(0);
    }

    /** Some of the reviews, by the place of the first. */
    List<Review> reviews(int first, int most) {
        return chosenCycle
                .get()
                .map(cycle -> reviews.inCycle(cycle, unseen(), first, most))
                .orElse(List.of());
    }

    List<Team> teams() {
        return chosenCycle.get().map(teams::inCycle).orElse(List.of());
    }

    /** Some of the reviews with how far they are, by the place of the first. */
    List<ProgressRow> progress(int first, int most) {
        List<Review> known = reviews(first, most);
        Map<Long, Integer> missing = sheets.missing(known);
        Map<Long, TeamResult> found = results
                .of(known.stream().map(Review::getApplication).toList())
                .stream()
                .collect(Collectors.toMap(result -> result.getApplication().getId(), Function.identity()));
        return known.stream()
                .map(review -> new ProgressRow(
                        review,
                        review.taken().size() - missing.get(review.getId()),
                        found.get(review.getApplication().getId())))
                .toList();
    }

    LocalDate due() {
        return chosenCycle
                .get()
                .flatMap(cycle -> deadlines.running(DeadlineKind.REVIEW_STAGE, cycle.ref()))
                .map(Deadline::getLast)
                .orElse(null);
    }

    private Set<Long> unseen() {
        return hidden.from(caller.get());
    }
}
