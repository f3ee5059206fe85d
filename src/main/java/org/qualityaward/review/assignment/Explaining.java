package org.qualityaward.review.assignment;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers what people ask of a proposal: why this one, and what if. */
public final class Explaining {

    private final Board board;
    private final Proposal now;

    public Explaining(Board board, Proposal now) {
        this.board = board;
        this.now = now;
    }

    /** Seats set by hand, as a proposal that is not claimed to be the cheapest. */
    public static Proposal byHand(Board board, Collection<PlannedSeat> seats) {
        return new Proposal(List.copyOf(seats), Costs.of(board, seats), Long.MAX_VALUE);
    }

    /** What each wish costs over all seats. */
    public Map<Wish, Long> costs() {
        return Costs.byWish(board, now.seats());
    }

    public Why why(PlannedSeat seat) {
        Board without = freed(seat.pair()).barring(seat.pair(), Bar.RECUSED);
        Optional<Why.Next> next = Proposing.bestNear(without, now.seats()).map(then -> next(seat, then));
        return new Why(costs(seat), load(seat), next, next.isPresent() ? Optional.empty() : SmallestReason.of(without));
    }

    private Why.Next next(PlannedSeat seat, Proposal then) {
        List<PlannedSeat> changed = then.beyond(now);
        return new Why.Next(
                changed.stream()
                        .filter(each -> each.applicant() == seat.applicant())
                        .toList(),
                then.cost() - now.cost(),
                changed.stream()
                        .filter(each -> each.applicant() != seat.applicant())
                        .toList());
    }

    /** What each wish costs at one seat, 0 where it is granted; the load is what the last application adds. */
    public Map<Wish, Integer> costs(PlannedSeat seat) {
        Map<Wish, Integer> costs = new EnumMap<>(Wish.class);
        Reviewer reviewer = board.reviewer(seat.reviewer()).orElseThrow();
        Applicant applicant = board.applicant(seat.applicant()).orElseThrow();
        for (Wish wish : Wish.values()) {
            costs.put(wish, board.cost(wish, reviewer, applicant));
        }
        costs.put(Wish.SENIORITY, Costs.beside(board, reviewer, seat.kind()));
        costs.put(Wish.LOAD, board.terms().weight(Wish.LOAD) * Math.max(0, load(seat) - 1));
        return costs;
    }

    /** Applications that who sits there would have in all. */
    public int load(PlannedSeat seat) {
        int before = board.reviewer(seat.reviewer()).map(Reviewer::seated).orElse(0);
        return before
                + (int) now.seats().stream()
                        .filter(each -> each.reviewer() == seat.reviewer())
                        .count();
    }

    /** If somebody could not sit on an applicant: with as few other seats changed as can be. */
    public Difference ifBarred(Pair pair) {
        Board then = freed(pair).barring(pair, Bar.RECUSED);
        return differing(then, Proposing.closest(then, now.seats()));
    }

    /** If one reviewer could have more or fewer applications: what would then be best. */
    public Difference ifLimited(long reviewer, int limit) {
        Board then = board.limiting(List.of(reviewer), limit);
        return differing(then, Proposing.bestNear(then, now.seats()));
    }

    /** If other things were asked of panels. */
    public Difference ifAsked(Terms terms) {
        Board then = board.on(terms);
        return differing(then, Proposing.bestNear(then, now.seats()));
    }

    private Difference differing(Board then, Optional<Proposal> proposal) {
        return proposal.map(better -> Difference.between(now, better))
                .orElseGet(() -> Difference.none(SmallestReason.of(then)));
    }

    private Board freed(Pair pair) {
        Set<Pair> locks = new HashSet<>(board.locks());
        locks.remove(pair);
        return board.locking(locks);
    }
}
