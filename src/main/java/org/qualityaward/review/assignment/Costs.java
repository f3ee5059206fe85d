package org.qualityaward.review.assignment;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What seats cost: every wish that is not granted, by its weight. */
final class Costs {

    private Costs() {}

    static long of(Board board, Collection<PlannedSeat> seats) {
        return byWish(board, seats).values().stream().mapToLong(Long::longValue).sum();
    }

    static Map<Wish, Long> byWish(Board board, Collection<PlannedSeat> seats) {
        Map<Long, Reviewer> reviewers =
                board.reviewers().stream().collect(Collectors.toMap(Reviewer::id, Function.identity()));
        Map<Long, Applicant> applicants =
                board.applicants().stream().collect(Collectors.toMap(Applicant::id, Function.identity()));
        Map<Wish, Long> costs = new EnumMap<>(Wish.class);
        for (Wish wish : Wish.values()) {
            costs.put(wish, 0L);
        }
        Map<Long, Integer> load = new HashMap<>();
        for (PlannedSeat seat : seats) {
            Reviewer reviewer = reviewers.get(seat.reviewer());
            Applicant applicant = applicants.get(seat.applicant());
            for (Wish wish : Wish.values()) {
                costs.merge(wish, (long) board.cost(wish, reviewer, applicant), Long::sum);
            }
            costs.merge(Wish.SENIORITY, (long) beside(board, reviewer, seat.kind()), Long::sum);
            int before = load.merge(reviewer.id(), 1, Integer::sum) - 1 + reviewer.seated();
            costs.merge(Wish.LOAD, (long) board.terms().weight(Wish.LOAD) * before, Long::sum);
        }
        return costs;
    }

    /** What it costs that somebody fit to lead sits beside a leader. */
    static int beside(Board board, Reviewer reviewer, SeatKind kind) {
        return reviewer.senior()
                        && kind != SeatKind.LEADER
                        && board.terms().special().contains(SeatKind.LEADER)
                ? board.terms().weight(Wish.SENIORITY)
                : 0;
    }
}
