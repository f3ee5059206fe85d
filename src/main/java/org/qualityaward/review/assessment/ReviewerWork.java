package org.qualityaward.review.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.review.ConsensusItem;
import org.qualityaward.review.Review;
import org.qualityaward.review.Reviews;
import org.qualityaward.review.ScoreSheet;
import org.qualityaward.review.ScoreSheets;
import org.qualityaward.review.Seat;
import org.qualityaward.review.calibration.Drift;
import org.qualityaward.review.experts.Expert;
import org.qualityaward.review.experts.ExpertPool;
import org.qualityaward.shared.AwardClock;

/** Reckons how reviewers worked in a cycle, from the files that the reader may know of. */
@ApplicationScoped
class ReviewerWork {

    private static final int YEARS = 2;

    @Inject
    Reviews reviews;

    @Inject
    ScoreSheets sheets;

    @Inject
    ExpertPool pool;

    @Inject
    Deadlines deadlines;

    @Inject
    HolidayYears years;

    @Inject
    @Any
    Instance<TwoWayResults> twoWay;

    @Inject
    Clock clock;

    /** What is gathered of one person while the files go by. */
    private static final class Tally {
        private int seats;
        private int submitted;
        private int late;
        private int days;
        private int moves;
        private final List<Drift.Pair> pairs = new ArrayList<>();
        private final Set<Long> teams = new HashSet<>();
    }

    /** By person's id. */
    Map<Long, Work> in(Cycle cycle, List<Expert> experts, Set<Long> hidden) {
        Map<Long, Tally> tallies = new HashMap<>();
        WorkCalendar calendar = years.calendar();
        Optional<LocalDate> last = deadlines.of(cycle.ref()).stream()
                .filter(deadline -> deadline.getKind() == DeadlineKind.REVIEW_STAGE)
                .map(Deadline::getLast)
                .max(Comparator.naturalOrder());
        List<Review> known = reviews.inCycle(cycle, hidden);
        Map<Long, List<ScoreSheet>> counting = sheets.counting(known);
        for (Review review : known) {
            List<ScoreSheet> in = counting.getOrDefault(review.getId(), List.of());
            for (Seat seat : review.taken()) {
                Tally tally = tallies.computeIfAbsent(seat.getPerson().getId(), id -> new Tally());
                tally.seats++;
                tally.teams.add(review.getTeam().getId());
                in.stream()
                        .filter(sheet -> sheet.getPerson().equals(seat.getPerson()))
                        .findFirst()
                        .ifPresentOrElse(
                                sheet -> add(tally, review, seat, sheet, calendar, last),
                                () -> tally.late += isOver(last, LocalDate.now(clock)) ? 1 : 0);
            }
        }
        Map<Long, Work> work = new HashMap<>();
        Map<Long, Optional<BigDecimal>> ratings = new HashMap<>();
        Map<Long, Integer> hours = pool.hoursSince(LocalDate.now(clock).minusYears(YEARS));
        for (Expert expert : experts) {
            Tally tally = tallies.getOrDefault(expert.getPerson().getId(), new Tally());
            BigDecimal rating = tally.teams.stream()
                    .map(team -> ratings.computeIfAbsent(
                            team,
                            id -> twoWay.stream()
                                    .map(results -> results.meanOf(cycle, id, hidden))
                                    .flatMap(Optional::stream)
                                    .findFirst()))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(null);
            work.put(expert.getPerson().getId(), work(tally, rating, hours.getOrDefault(expert.getId(), 0)));
        }
        return work;
    }

    private static void add(
            Tally tally, Review review, Seat seat, ScoreSheet sheet, WorkCalendar calendar, Optional<LocalDate> last) {
        LocalDate handedIn = day(sheet.getSubmittedAt());
        tally.submitted++;
        tally.days += Math.max(0, calendar.workingDays(day(seat.getTakenAt()), handedIn) - 1);
        tally.late += isOver(last, handedIn) ? 1 : 0;
        for (ConsensusItem item : review.getItems()) {
            tally.moves += item.movesOf(seat.getPerson()).size();
            if (review.getConsensusClosedAt() != null) {
                sheet.score(item.getItemCode())
                        .ifPresent(score -> tally.pairs.add(new Drift.Pair(score.getPercent(), item.getPercent())));
            }
        }
    }

    private static Work work(Tally tally, BigDecimal rating, int hours) {
        Drift drift = tally.pairs.isEmpty() ? null : Drift.of(null, "", tally.pairs);
        return new Work(
                tally.seats,
                tally.submitted,
                tally.late,
                tally.submitted == 0
                        ? null
                        : BigDecimal.valueOf(tally.days)
                                .divide(BigDecimal.valueOf(tally.submitted), 1, RoundingMode.HALF_UP),
                drift == null ? null : drift.distance(),
                drift == null ? null : drift.mean(),
                tally.moves,
                rating,
                hours);
    }

    private static boolean isOver(Optional<LocalDate> last, LocalDate day) {
        return last.filter(day::isAfter).isPresent();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(AwardClock.CHINA).toLocalDate();
    }
}
