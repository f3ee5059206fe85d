package org.qualityaward.review.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/** Tries every way to fill the seats of a small board: slow, plain, and nothing in common with the flow. */
final class BruteForce {

    private final Board board;
    private final ToLongFunction<List<PlannedSeat>> measure;
    private long best = Long.MAX_VALUE;

    private BruteForce(Board board, ToLongFunction<List<PlannedSeat>> measure) {
        this.board = board;
        this.measure = measure;
    }

    /** The least that any permitted way measures; empty where none is permitted. */
    static OptionalLong least(Board board, ToLongFunction<List<PlannedSeat>> measure) {
        BruteForce force = new BruteForce(board, measure);
        force.fill(0, 0, new ArrayList<>());
        return force.best == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(force.best);
    }

    private void fill(int applicant, int seat, List<PlannedSeat> seats) {
        if (applicant == board.applicants().size()) {
            if (keepsLocks(seats)) {
                best = Math.min(best, measure.applyAsLong(seats));
            }
            return;
        }
        if (seat == board.terms().seats()) {
            fill(applicant + 1, 0, seats);
            return;
        }
        long id = board.applicants().get(applicant).id();
        SeatKind kind = kind(seat);
        for (Reviewer reviewer : board.reviewers()) {
            if (isFit(reviewer, board.applicants().get(applicant), kind)
                    && isFree(reviewer, id, seats)
                    && isInOrder(reviewer, id, kind, seats)) {
                seats.add(new PlannedSeat(reviewer.id(), id, kind));
                fill(applicant, seat + 1, seats);
                seats.remove(seats.size() - 1);
            }
        }
    }

    private SeatKind kind(int seat) {
        List<SeatKind> special = List.copyOf(new TreeSet<>(board.terms().special()));
        return seat < special.size() ? special.get(seat) : SeatKind.OPEN;
    }

    private boolean isFit(Reviewer reviewer, Applicant applicant, SeatKind kind) {
        boolean fit = switch (kind) {
            case LEADER -> reviewer.senior();
            case INDUSTRY -> reviewer.industries().contains(applicant.industry());
            case RESULTS -> reviewer.categories().contains("4.7");
            case OPEN -> true;
        };
        return fit && !board.bars().containsKey(new Pair(reviewer.id(), applicant.id()));
    }

    private boolean isFree(Reviewer reviewer, long applicant, List<PlannedSeat> seats) {
        long load =
                seats.stream().filter(each -> each.reviewer() == reviewer.id()).count();
        if (load + reviewer.seated() >= reviewer.limit()) {
            return false;
        }
        for (PlannedSeat other : seats) {
            boolean beside = other.applicant() == applicant;
            if (beside && other.reviewer() == reviewer.id()) {
                return false;
            }
            String unit = board.reviewer(other.reviewer()).orElseThrow().unit();
            if (beside && board.terms().oneOfAUnit() && unit.equals(reviewer.unit())) {
                return false;
            }
        }
        return true;
    }

    /** Open seats are alike, so one order of those who take them is enough. */
    private static boolean isInOrder(Reviewer reviewer, long applicant, SeatKind kind, List<PlannedSeat> seats) {
        PlannedSeat last = seats.isEmpty() ? null : seats.get(seats.size() - 1);
        return last == null
                || kind != SeatKind.OPEN
                || last.kind() != SeatKind.OPEN
                || last.applicant() != applicant
                || last.reviewer() < reviewer.id();
    }

    private boolean keepsLocks(List<PlannedSeat> seats) {
        Set<Pair> pairs = new HashSet<>();
        seats.forEach(seat -> pairs.add(seat.pair()));
        return pairs.containsAll(board.locks());
    }
}
