package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.application.Application;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.review.assignment.Board;
import org.qualityaward.review.assignment.Difference;
import org.qualityaward.review.assignment.Explaining;
import org.qualityaward.review.assignment.Pair;
import org.qualityaward.review.assignment.PlannedSeat;
import org.qualityaward.review.assignment.Proposal;
import org.qualityaward.review.assignment.Proposing;
import org.qualityaward.review.assignment.SeatKind;
import org.qualityaward.review.assignment.Shortage;
import org.qualityaward.review.assignment.SmallestReason;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Setting;

/**
 * Proposes who takes a seat that a late recusal left, so that the fewest seats change hands: best somebody who has a place
 * left; where nobody has, somebody who gives up a seat on which he has not begun to score. Changes nothing;
 * {@link AcceptingReplacement} does.
 */
@ApplicationScoped
public class ProposingReplacement {

    @Inject
    Reviews reviews;

    @Inject
    ScoreSheets sheets;

    @Inject
    SeatBoard boards;

    @Inject
    HiddenFiles hidden;

    @Inject
    CurrentCaller caller;

    /**
     * What is proposed.
     *
     * @param board what it was found on
     * @param changes who takes and who gives up which seat, the vacant one among them
     * @param reviewer who takes the vacant seat; null where nobody can
     * @param gap why nobody can
     */
    public record Replacement(Board board, Difference changes, Long reviewer, Optional<Shortage> gap) {}

    /** For the vacant seats of a review; a sheet that was begun keeps its seat. */
    public Replacement proposeReplacement(Review review) {
        Set<Long> unseen = new HashSet<>(hidden.from(caller.get()));
        List<Review> running = reviews.inCycle(review.getApplication().getCycle(), unseen).stream()
                .filter(each -> !each.getPhase().isOver() || each.equals(review))
                .toList();
        List<PlannedSeat> seats = new ArrayList<>();
        Set<Pair> begun = new HashSet<>();
        for (Review each : running) {
            for (Seat seat : each.taken()) {
                long person = seat.getPerson().getId();
                seats.add(new PlannedSeat(person, each.getApplication().getId(), SeatKind.OPEN));
                if (sheets.newest(each, person).isPresent()) {
                    begun.add(new Pair(person, each.getApplication().getId()));
                }
            }
            unseen.add(each.getApplication().getId()); // its seats are on the board, not a load from elsewhere
        }
        List<Application> files = running.stream().map(Review::getApplication).toList();
        Board board = boards.of(
                        review.getApplication().getCycle(),
                        files,
                        PlanningSeats.terms(0, Set.of(), false),
                        Setting.ASSIGNMENT_LIMIT.number(),
                        unseen)
                .lifting(seats.stream().map(PlannedSeat::pair).toList()) // who sits stays until a ruling
                .locking(begun)
                .sized(sizes(running));
        Proposal now = Explaining.byHand(board, seats);
        Optional<Proposal> then = Proposing.closest(board, seats);
        Difference changes = Difference.between(now, then);
        return new Replacement(
                board,
                changes,
                changes.in().stream()
                        .filter(seat ->
                                seat.applicant() == review.getApplication().getId())
                        .findFirst()
                        .map(PlannedSeat::reviewer)
                        .orElse(null),
                then.isPresent() ? Optional.empty() : SmallestReason.of(board));
    }

    /** Seats of each panel, vacant ones too. */
    private static Map<Long, Integer> sizes(List<Review> running) {
        Map<Long, Integer> sizes = new HashMap<>();
        for (Review review : running) {
            int vacant = (int) review.getSeats().stream().filter(Seat::isVacant).count();
            sizes.put(review.getApplication().getId(), review.taken().size() + vacant);
        }
        return sizes;
    }
}
