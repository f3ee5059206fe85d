package org.qualityaward.review.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the cheapest permitted seats for a board. All rules but one are a flow, which {@link SeatFlow} solves exactly; that
 * two people of one unit may not sit side by side is not, so where they would, the search branches: once without the one,
 * once without the other, always on with the cheapest so far, until nothing cheaper than the best is left. A search that
 * grows too long is cut short and says how far at most it is from the optimum.
 */
public final class Proposing {

    /** Pairs of reviewer and applicant that are looked at in branches before the best so far is taken. */
    private static final int PATIENCE = 500_000;

    private static final int LEAST_BRANCHES = 20;

    private final Board board;
    private final GridMaker maker;
    private final Grid grid;

    private Proposing(Board board, GridMaker maker) {
        this.board = board;
        this.maker = maker;
        this.grid = maker.grid();
    }

    /** The cheapest; empty where the rules leave no way to fill every seat. */
    public static Optional<Proposal> best(Board board) {
        return new Proposing(board, GridMaker.cheapest(board)).search();
    }

    /** The cheapest, and of those the one with the fewest seats that are not among these. */
    public static Optional<Proposal> bestNear(Board board, Collection<PlannedSeat> current) {
        return new Proposing(board, GridMaker.cheapestNear(board, pairs(current))).search();
    }

    /** The one with the fewest seats that are not among these, and of those the cheapest. */
    public static Optional<Proposal> closest(Board board, Collection<PlannedSeat> current) {
        return new Proposing(board, GridMaker.fewestChanges(board, pairs(current))).search();
    }

    private static Set<Pair> pairs(Collection<PlannedSeat> seats) {
        return seats.stream().map(PlannedSeat::pair).collect(Collectors.toSet());
    }

    private record Branch(List<Integer> barred, Seats seats, long cost) {}

    private Optional<Proposal> search() {
        PriorityQueue<Branch> branches = new PriorityQueue<>(Comparator.comparingLong(Branch::cost)
                .thenComparing(Comparator.comparingInt(
                                (Branch branch) -> branch.barred().size())
                        .reversed()));
        Optional<Branch> root = solve(List.of());
        root.ifPresent(branches::add);
        Branch found = root.flatMap(this::dive).orElse(null);
        int patience = Math.max(LEAST_BRANCHES, PATIENCE / Math.max(1, grid.costs.length));
        for (int tried = 0; !branches.isEmpty() && (tried < patience || found == null); tried++) {
            Branch cheapest = branches.poll();
            if (found != null && cheapest.cost() >= found.cost()) {
                branches.clear();
                break;
            }
            int[] clash = clashes(cheapest.seats()).stream().findFirst().orElse(null);
            if (clash == null) {
                found = cheapest;
                branches.clear();
                break;
            }
            for (int cell : clash) {
                if (!maker.isLocked(cell)) {
                    solve(barring(cheapest, List.of(cell))).ifPresent(branches::add);
                }
            }
        }
        if (found == null) {
            return Optional.empty();
        }
        long gap = branches.isEmpty()
                ? 0
                : Math.max(0, found.cost() - branches.peek().cost());
        return Optional.of(proposal(found.seats(), gap / maker.scale()));
    }

    /** Parts all who sit beside one of their unit at once, again and again: soon done, seldom far from the best. */
    private Optional<Branch> dive(Branch from) {
        Optional<Branch> at = Optional.of(from);
        while (at.isPresent()) {
            Branch branch = at.orElseThrow();
            List<int[]> clashes = clashes(branch.seats());
            if (clashes.isEmpty()) {
                return at;
            }
            List<Integer> parted = clashes.stream()
                    .map(clash -> maker.isLocked(clash[0])
                                    || !maker.isLocked(clash[1]) && grid.costs[clash[0]] <= grid.costs[clash[1]]
                            ? clash[1]
                            : clash[0])
                    .toList();
            at = solve(barring(branch, parted));
        }
        return at;
    }

    private static List<Integer> barring(Branch branch, List<Integer> more) {
        List<Integer> barred = new ArrayList<>(branch.barred());
        barred.addAll(more);
        return barred;
    }

    private Optional<Branch> solve(List<Integer> barred) {
        int[] costs = barred.stream().mapToInt(cell -> grid.costs[cell]).toArray();
        barred.forEach(cell -> grid.costs[cell] = Grid.BARRED);
        SeatFlow flow = new SeatFlow(grid);
        boolean filled = flow.fill() && maker.keepsLocks(flow.seats());
        Optional<Branch> branch = filled
                ? Optional.of(new Branch(barred, flow.seats(), flow.seats().cost()))
                : Optional.empty();
        for (int i = 0; i < costs.length; i++) {
            grid.costs[barred.get(i)] = costs[i];
        }
        return branch;
    }

    /** Two cells of one applicant and one unit, wherever there are such. */
    private List<int[]> clashes(Seats seats) {
        List<int[]> clashes = new ArrayList<>();
        if (!board.terms().oneOfAUnit()) {
            return clashes;
        }
        for (int applicant = 0; applicant < grid.applicants; applicant++) {
            Map<String, Integer> units = new HashMap<>();
            for (int seat = 0; seat < seats.taken(applicant); seat++) {
                int r = seats.reviewerAt(applicant, seat);
                int cell = applicant * grid.reviewers + r;
                String unit = board.reviewers().get(r).unit();
                Integer beside = unit.isBlank() ? null : units.putIfAbsent(unit, cell);
                if (beside != null && !(maker.isLocked(beside) && maker.isLocked(cell))) {
                    clashes.add(new int[] {beside, cell});
                }
            }
        }
        return clashes;
    }

    private Proposal proposal(Seats seats, long gap) {
        List<PlannedSeat> planned = new ArrayList<>();
        for (int applicant = 0; applicant < grid.applicants; applicant++) {
            for (int seat = 0; seat < seats.taken(applicant); seat++) {
                planned.add(new PlannedSeat(
                        board.reviewers().get(seats.reviewerAt(applicant, seat)).id(),
                        board.applicants().get(applicant).id(),
                        SeatKind.values()[seats.kindAt(applicant, seat)]));
            }
        }
        return new Proposal(planned, Costs.of(board, planned), gap);
    }
}
