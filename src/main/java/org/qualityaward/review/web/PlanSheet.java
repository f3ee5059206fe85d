package org.qualityaward.review.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.review.assignment.Board;
import org.qualityaward.review.assignment.Breach;
import org.qualityaward.review.assignment.Explaining;
import org.qualityaward.review.assignment.HouseRules;
import org.qualityaward.review.assignment.Pair;
import org.qualityaward.review.assignment.PlannedSeat;
import org.qualityaward.review.assignment.Proposal;
import org.qualityaward.review.assignment.Proposing;
import org.qualityaward.review.assignment.Shortage;
import org.qualityaward.review.assignment.SmallestReason;

/** A plan of seats while it is worked on: the proposal, what was locked and changed by hand, or why there is none. */
class PlanSheet implements Serializable {

    private final Board board;
    private final Set<Pair> locks = new HashSet<>();
    private Proposal proposal;
    private Proposal proposed;
    private Shortage gap;

    PlanSheet(Board board) {
        this.board = board;
    }

    /** Takes the locks of an earlier sheet over, as far as they still mean something. */
    PlanSheet keeping(PlanSheet earlier) {
        if (earlier != null) {
            earlier.locks.stream()
                    .filter(pair -> board.applicant(pair.applicant()).isPresent()
                            && board.reviewer(pair.reviewer()).isPresent())
                    .forEach(locks::add);
        }
        return this;
    }

    void propose(PlanSheet near) {
        List<PlannedSeat> before = near == null || near.proposal == null ? List.of() : near.proposal.seats();
        Optional<Proposal> found = Proposing.bestNear(locked(), before);
        proposal = found.orElse(null);
        proposed = proposal;
        gap = found.isPresent() ? null : SmallestReason.of(locked()).orElse(null);
    }

    Board locked() {
        return board.locking(locks);
    }

    boolean isLocked(PlannedSeat seat) {
        return locks.contains(seat.pair());
    }

    boolean hasLocks() {
        return !locks.isEmpty();
    }

    void toggle(PlannedSeat seat) {
        if (!locks.remove(seat.pair())) {
            locks.add(seat.pair());
        }
    }

    /** Seats somebody else by hand, and locks him there. */
    void change(PlannedSeat seat, long reviewer) {
        List<PlannedSeat> seats = new ArrayList<>(proposal.seats());
        PlannedSeat other = new PlannedSeat(reviewer, seat.applicant(), seat.kind());
        seats.replaceAll(each -> each.equals(seat) ? other : each);
        locks.remove(seat.pair());
        locks.add(other.pair());
        proposal = Explaining.byHand(board, seats);
    }

    void take(Proposal other) {
        proposal = other;
    }

    /** Seats that differ from what was proposed. */
    int changedByHand() {
        return proposal.beyond(proposed).size();
    }

    List<Breach> breaches() {
        return proposal == null ? List.of() : HouseRules.brokenBy(board, proposal.seats());
    }

    Explaining explaining() {
        return new Explaining(locked(), proposal);
    }

    Board board() {
        return board;
    }

    Proposal proposal() {
        return proposal;
    }

    Shortage gap() {
        return gap;
    }
}
