package org.qualityaward.review.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Says why a board has no proposal. The failed flow leaves the applicants that compete for too few people; of what binds
 * them, one thing after another is left out, whole halves first, and put back only if the rest would then be possible.
 * What remains is a smallest reason: without any part of it, the others could be met.
 */
public final class SmallestReason {

    private final int missingInAll;
    private Board board;

    private SmallestReason(Board whole) {
        this.missingInAll = missing(whole);
        this.board = competing(whole);
    }

    /** Empty where every seat can be filled. */
    public static Optional<Shortage> of(Board board) {
        return isPossible(board) ? Optional.empty() : Optional.of(new SmallestReason(board).find());
    }

    private static boolean isPossible(Board board) {
        return Proposing.best(board).isPresent();
    }

    private static Board competing(Board board) {
        SeatFlow flow = new SeatFlow(GridMaker.cheapest(board).grid());
        if (flow.fill()) {
            return board;
        }
        boolean[] reached = flow.competing();
        Set<Long> ids = new HashSet<>();
        for (int a = 0; a < reached.length; a++) {
            if (reached[a]) {
                ids.add(board.applicants().get(a).id());
            }
        }
        return board.only(ids);
    }

    private Shortage find() {
        shrink(List.of(true), kept -> kept.isEmpty() ? withoutUnits() : board);
        shrink(applicants(), board::only);
        List<Need> needs = shrink(needs(), this::waivingAllBut);
        board = board.only(needs.stream().map(Need::applicant).toList());
        boolean units = board.terms().oneOfAUnit();
        List<Pair> locks = shrink(List.copyOf(board.locks()), kept -> board.locking(new HashSet<>(kept)));
        List<Long> limits = shrink(limited(), this::limitingOnly);
        Map<Pair, Bar> all = board.bars();
        List<Pair> pairs = all.keySet().stream()
                .sorted(Comparator.comparing((Pair pair) -> all.get(pair))
                        .reversed()
                        .thenComparingLong(Pair::applicant)
                        .thenComparingLong(Pair::reviewer))
                .toList();
        Map<Pair, Bar> bars = new HashMap<>();
        shrink(pairs, kept -> liftingAllBut(all, kept)).forEach(pair -> bars.put(pair, all.get(pair)));
        int missing = Math.max(1, missing(board));
        return new Shortage(needs, missing, Math.max(missing, missingInAll), bars, limits, Set.copyOf(locks), units);
    }

    /** Leaves out what it can so that the board stays impossible, and takes that board over. */
    private <T> List<T> shrink(List<T> parts, Function<List<T>, Board> with) {
        Predicate<List<T>> suffices = kept -> !isPossible(with.apply(kept));
        List<T> kept = new ArrayList<>(parts);
        for (int size = Math.max(1, kept.size() / 2); size >= 1; size /= 2) {
            for (int from = 0; from < kept.size(); ) {
                List<T> fewer = new ArrayList<>(kept.subList(0, from));
                fewer.addAll(kept.subList(Math.min(kept.size(), from + size), kept.size()));
                if (suffices.test(fewer)) {
                    kept = fewer;
                } else {
                    from += size;
                }
            }
        }
        board = with.apply(kept);
        return kept;
    }

    private Board withoutUnits() {
        Terms terms = board.terms();
        return board.on(new Terms(terms.seats(), terms.special(), false, terms.weights()));
    }

    private List<Long> applicants() {
        return board.applicants().stream().map(Applicant::id).toList();
    }

    private List<Need> needs() {
        List<Need> needs = new ArrayList<>();
        for (Applicant applicant : board.applicants()) {
            for (SeatKind kind : SeatKind.values()) {
                if (board.seats(applicant, kind) > 0) {
                    needs.add(new Need(applicant.id(), kind));
                }
            }
        }
        return needs;
    }

    private Board waivingAllBut(List<Need> kept) {
        List<Need> left = new ArrayList<>(needs());
        left.removeAll(kept);
        return board.waiving(left);
    }

    private List<Long> limited() {
        int seats = board.applicants().size();
        return board.reviewers().stream()
                .filter(reviewer -> reviewer.free() < seats)
                .map(Reviewer::id)
                .toList();
    }

    private Board limitingOnly(List<Long> kept) {
        List<Long> free = new ArrayList<>(limited());
        free.removeAll(kept);
        Board freed = board;
        for (long id : free) {
            int seated = board.reviewer(id).map(Reviewer::seated).orElse(0);
            freed = freed.limiting(List.of(id), seated + board.applicants().size());
        }
        return freed;
    }

    private Board liftingAllBut(Map<Pair, Bar> all, List<Pair> kept) {
        List<Pair> lifted = new ArrayList<>(all.keySet());
        lifted.removeAll(kept);
        return board.lifting(lifted);
    }

    private static int missing(Board board) {
        SeatFlow flow = new SeatFlow(GridMaker.cheapest(board).grid());
        flow.fill();
        return flow.missing();
    }
}
