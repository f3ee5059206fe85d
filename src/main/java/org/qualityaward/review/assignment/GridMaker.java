package org.qualityaward.review.assignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lays a board out as a {@link Grid}. A change of a seat and a lock that is not kept are costs so high that no wish
 * outweighs them; where the order is the other way round, all costs are scaled so that a change only decides between equals.
 */
final class GridMaker {

    private static final int DEAREST_CHANGE = 1 << 20;
    private static final int DEAREST_LOCK = 1 << 28;

    private final Board board;
    private final Grid grid;
    private final int scale;
    private final Set<Integer> locked = new HashSet<>();

    private GridMaker(Board board, Set<Pair> current, int scale, int change) {
        this.board = board;
        this.scale = scale;
        Terms terms = board.terms();
        int beside = terms.special().contains(SeatKind.LEADER) ? terms.weight(Wish.SENIORITY) * scale : 0;
        List<Reviewer> reviewers = board.reviewers();
        List<Applicant> applicants = board.applicants();
        grid = new Grid(reviewers.size(), applicants.size(), widest(board), terms.weight(Wish.LOAD) * scale, beside);
        long all = seats(board) * (change + (long) scale * dearest(board)) + 1;
        int lock = (int) Math.min(DEAREST_LOCK, all);
        for (int r = 0; r < reviewers.size(); r++) {
            grid.loads[r] = reviewers.get(r).seated();
            grid.limits[r] = Math.max(reviewers.get(r).limit(), reviewers.get(r).seated());
        }
        Map<Long, Integer> columns = new HashMap<>();
        for (int r = 0; r < reviewers.size(); r++) {
            columns.put(reviewers.get(r).id(), r);
        }
        Map<Long, Integer> rows = new HashMap<>();
        for (int a = 0; a < applicants.size(); a++) {
            rows.put(applicants.get(a).id(), a);
            for (SeatKind kind : SeatKind.values()) {
                grid.demand[a * SeatFlow.KINDS + kind.ordinal()] = board.seats(applicants.get(a), kind);
            }
            for (int r = 0; r < reviewers.size(); r++) {
                int cell = a * grid.reviewers + r;
                grid.costs[cell] = scale * board.cost(reviewers.get(r), applicants.get(a)) + change;
                grid.qualities[cell] = (byte) board.qualities(reviewers.get(r), applicants.get(a));
            }
        }
        current.forEach(pair -> {
            if (rows.containsKey(pair.applicant()) && columns.containsKey(pair.reviewer())) {
                grid.costs[rows.get(pair.applicant()) * grid.reviewers + columns.get(pair.reviewer())] -= change;
            }
        });
        // Where a need is left out of account the panel is not whole, and nobody's seat in it is settled.
        Set<Long> parts = board.waived().stream().map(Need::applicant).collect(Collectors.toSet());
        board.locks().stream()
                .filter(pair -> !parts.contains(pair.applicant()))
                .forEach(pair -> lock(rows.get(pair.applicant()), columns.get(pair.reviewer())));
        locked.stream().map(cell -> cell / grid.reviewers).distinct().forEach(a -> {
            for (int cell = a * grid.reviewers; cell < (a + 1) * grid.reviewers; cell++) {
                grid.costs[cell] += locked.contains(cell) ? 0 : lock;
            }
        });
        board.bars().keySet().forEach(pair -> {
            Integer row = rows.get(pair.applicant());
            Integer column = columns.get(pair.reviewer());
            if (row != null && column != null) {
                grid.costs[row * grid.reviewers + column] = Grid.BARRED;
            }
        });
    }

    static GridMaker cheapest(Board board) {
        return new GridMaker(board, Set.of(), 1, 0);
    }

    static GridMaker cheapestNear(Board board, Set<Pair> current) {
        return new GridMaker(board, current, (int) Math.min(seats(board) + 1, 1 << 14), 1);
    }

    static GridMaker fewestChanges(Board board, Set<Pair> current) {
        long change = (2 * seats(board) + 1) * dearest(board) + 1;
        return new GridMaker(board, current, 1, (int) Math.min(DEAREST_CHANGE, change));
    }

    private static long seats(Board board) {
        return (long) board.applicants().size() * widest(board);
    }

    private static int widest(Board board) {
        return board.applicants().stream()
                .mapToInt(board::seats)
                .max()
                .orElse(board.terms().seats());
    }

    private static long dearest(Board board) {
        int limit = board.reviewers().stream().mapToInt(Reviewer::limit).max().orElse(0);
        return board.terms().dearest() + (long) limit * board.terms().weight(Wish.LOAD);
    }

    private void lock(Integer row, Integer column) {
        if (row != null && column != null) {
            locked.add(row * grid.reviewers + column);
        }
    }

    Grid grid() {
        return grid;
    }

    int scale() {
        return scale;
    }

    boolean isLocked(int cell) {
        return locked.contains(cell);
    }

    /** Whether each locked seat was kept. */
    boolean keepsLocks(Seats seats) {
        return locked.stream().allMatch(cell -> seats.sits(cell / grid.reviewers, cell % grid.reviewers));
    }
}
