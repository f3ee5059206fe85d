package org.qualityaward.review.assignment;

import java.util.Arrays;

/**
 * The reviewers of each row who lie on a shortest path, as long as one distance holds: found on the first look at a row, so
 * that filling layer by layer walks short lists and not whole rows.
 */
final class TightCells {

    private static final int KINDS = SeatFlow.KINDS;

    private final Grid grid;
    private final Distances distances;
    private final int[] begin;
    private final int[] end;
    private final int[] knownIn;
    private int[] cells = new int[1 << 12];
    private int size;
    private int round;

    TightCells(Grid grid, Distances distances) {
        this.grid = grid;
        this.distances = distances;
        int rows = grid.applicants * KINDS;
        begin = new int[rows];
        end = new int[rows];
        knownIn = new int[rows];
    }

    /** A new distance: what was tight is so no more. */
    void forget() {
        round++;
        size = 0;
    }

    int begin(int row) {
        if (knownIn[row] != round) {
            find(row);
            knownIn[row] = round;
        }
        return begin[row];
    }

    int end(int row) {
        return end[row];
    }

    /** Reviewer at a place between {@link #begin} and {@link #end}. */
    int reviewer(int place) {
        return cells[place];
    }

    private void find(int row) {
        begin[row] = size;
        if (cells.length < size + grid.reviewers) {
            cells = Arrays.copyOf(cells, Math.max(cells.length * 2, size + grid.reviewers));
        }
        int kind = row % KINDS;
        int bit = 1 << kind;
        int from = row / KINDS * grid.reviewers;
        long here = distances.potentialOfRow(row);
        long[] potential = distances.potentials();
        for (int r = 0; r < grid.reviewers; r++) {
            int cost = grid.costs[from + r];
            if (here + cost <= potential[r]
                    && cost >= 0
                    && (grid.qualities[from + r] & bit) != 0
                    && here + cost + grid.extra(from + r, kind) == potential[r]) {
                cells[size++] = r;
            }
        }
        end[row] = size;
    }
}
