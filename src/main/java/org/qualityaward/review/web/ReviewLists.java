package org.qualityaward.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.review.Review;
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
    Applications applications;

    @Inject
    HiddenFiles hidden;

    @Inject
    Cycles cycles;

    @Inject
    Deadlines deadlines;

    @Inject
    CurrentCaller caller;

    List<AssignmentRow> assignments() {
        List<AssignmentRow> rows = new ArrayList<>();
        cycles.current().ifPresent(cycle -> {
            Set<Long> unseen = hidden.from(caller.get());
            List<Review> known = reviews.inCycle(cycle, unseen);
            applications.inCycle(cycle, ApplicationState.MATERIAL_REVIEW).stream()
                    .filter(application -> !unseen.contains(application.getId()))
                    .filter(application -> known.stream().noneMatch(review -> of(review, application)))
                    .forEach(application -> rows.add(new AssignmentRow(application, null)));
            known.forEach(review -> rows.add(new AssignmentRow(review.getApplication(), review)));
        });
        return rows;
    }

    List<Team> teams() {
        return cycles.current().map(teams::inCycle).orElse(List.of());
    }

    List<ProgressRow> progress() {
        Cycle cycle = cycles.current().orElse(null);
        if (cycle == null) {
            return List.of();
        }
        Map<Long, TeamResult> found = results.inCycle(cycle).stream()
                .collect(Collectors.toMap(result -> result.getApplication().getId(), Function.identity()));
        List<Review> known = reviews.inCycle(cycle, hidden.from(caller.get()));
        Map<Long, Set<Long>> submitted = sheets.submitters(known);
        return known.stream()
                .map(review -> new ProgressRow(
                        review,
                        (int) review.taken().stream()
                                .filter(seat -> submitted
                                        .getOrDefault(review.getId(), Set.of())
                                        .contains(seat.getPerson().getId()))
                                .count(),
                        found.get(review.getApplication().getId())))
                .toList();
    }

    LocalDate due() {
        return cycles.current()
                .flatMap(cycle -> deadlines.running(DeadlineKind.REVIEW_STAGE, cycle.ref()))
                .map(Deadline::getLast)
                .orElse(null);
    }

    private static boolean of(Review review, Application application) {
        return review.getApplication().equals(application);
    }
}
