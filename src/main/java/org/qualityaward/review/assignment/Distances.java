package org.qualityaward.review.assignment;

import java.util.Arrays;

/**
 * How far the ground is from the open seats, along what a further seat would cost: Dijkstra's search from all of them at
 * once, on costs that potentials keep from being negative. After a search the arcs that cost nothing more are those on
 * shortest paths.
 */
final class Distances {

    private static final long FAR = Long.MAX_VALUE / 4;
    private static final int KINDS = SeatFlow.KINDS;

    private final Grid grid;
    private final Seats seats;
    private final int[] open;
    private final int reviewers;
    private final long[] rowPotential;
    private final long[] potential;
    private final long[] rowDistance;
    private final long[] distance;
    private final boolean[] rowDone;
    private final boolean[] done;
    private final NodeQueue queue = new NodeQueue();
    private long ground;

    Distances(Grid grid, Seats seats, int[] open) {
        this.grid = grid;
        this.seats = seats;
        this.open = open;
        reviewers = grid.reviewers;
        int rows = open.length;
        rowPotential = new long[rows];
        potential = new long[reviewers];
        rowDistance = new long[rows];
        distance = new long[reviewers];
        rowDone = new boolean[rows];
        done = new boolean[reviewers];
    }

    /** Searches anew and raises the potentials; false when no open seat can be filled. */
    boolean search() {
        Arrays.fill(rowDistance, FAR);
        Arrays.fill(distance, FAR);
        Arrays.fill(rowDone, false);
        Arrays.fill(done, false);
        queue.clear();
        for (int row = 0; row < open.length; row++) {
            if (open[row] > 0) {
                rowDistance[row] = 0;
                settleRow(row);
            }
        }
        long end = FAR;
        while (!queue.isEmpty() && queue.distance() < end) {
            int node = queue.remove();
            if (node >= 0) {
                if (!rowDone[node]) {
                    settleRow(node);
                }
            } else if (!done[-1 - node]) {
                end = Math.min(end, settle(-1 - node));
            }
        }
        if (end == FAR) {
            return false;
        }
        for (int row = 0; row < rowPotential.length; row++) {
            rowPotential[row] += Math.min(rowDistance[row], end);
        }
        for (int r = 0; r < reviewers; r++) {
            potential[r] += Math.min(distance[r], end);
        }
        ground += end;
        return true;
    }

    private void settleRow(int row) {
        rowDone[row] = true;
        int applicant = row / KINDS;
        int kind = row % KINDS;
        int bit = 1 << kind;
        int from = applicant * reviewers;
        long here = rowDistance[row] + rowPotential[row];
        for (int r = 0; r < reviewers; r++) {
            int cost = grid.costs[from + r];
            if (here + cost < distance[r] + potential[r] && cost >= 0 && (grid.qualities[from + r] & bit) != 0) {
                long far = here + cost + grid.extra(from + r, kind) - potential[r];
                if (far < distance[r] && !seats.sits(applicant, r)) {
                    distance[r] = far;
                    queue.add(-1 - r, far);
                }
            }
        }
        for (int seat = 0; seat < seats.taken(applicant); seat++) {
            if (isFitting(applicant, seat, bit)) {
                int target = applicant * KINDS + seats.kindAt(applicant, seat);
                reach(target, rowDistance[row] + changeCost(row, target, applicant, seat));
            }
        }
    }

    /** How far the ground is through a free place of this reviewer. */
    private long settle(int r) {
        done[r] = true;
        for (int i = 1; i <= seats.count(r); i++) {
            int target = seats.rowOf(r, i);
            reach(target, distance[r] + returnCost(r, target));
        }
        return hasRoom(r) ? distance[r] + groundCost(r) : FAR;
    }

    private void reach(int row, long at) {
        if (!rowDone[row] && at < rowDistance[row]) {
            rowDistance[row] = at;
            queue.add(row, at);
        }
    }

    private boolean isFitting(int applicant, int seat, int bit) {
        return (grid.qualities[applicant * reviewers + seats.reviewerAt(applicant, seat)] & bit) != 0;
    }

    private long changeCost(int row, int target, int applicant, int seat) {
        int cell = applicant * reviewers + seats.reviewerAt(applicant, seat);
        return grid.extra(cell, row % KINDS)
                - grid.extra(cell, target % KINDS)
                + rowPotential[row]
                - rowPotential[target];
    }

    private long returnCost(int r, int target) {
        int cell = target / KINDS * reviewers + r;
        return potential[r] - grid.costs[cell] - grid.extra(cell, target % KINDS) - rowPotential[target];
    }

    private long groundCost(int r) {
        return (long) grid.loadWeight * seats.load(r) + potential[r] - ground;
    }

    private boolean hasRoom(int r) {
        return seats.load(r) < grid.limits[r];
    }

    /** Whether the ground is reached through a free place of this reviewer, on a shortest path. */
    boolean isGround(int r) {
        return hasRoom(r) && groundCost(r) == 0;
    }

    /** Whether who sits there may count as the row's kind in place of his own, on a shortest path. */
    boolean isFreeChange(int row, int applicant, int seat) {
        int target = applicant * KINDS + seats.kindAt(applicant, seat);
        return target != row
                && isFitting(applicant, seat, 1 << row % KINDS)
                && changeCost(row, target, applicant, seat) == 0;
    }

    /** Whether the reviewer may give up his seat of this row, on a shortest path. */
    boolean isFreeReturn(int r, int target) {
        return returnCost(r, target) == 0;
    }

    long potentialOfRow(int row) {
        return rowPotential[row];
    }

    long[] potentials() {
        return potential;
    }

    boolean[] reachedApplicants() {
        boolean[] reached = new boolean[grid.applicants];
        for (int row = 0; row < rowDone.length; row++) {
            reached[row / KINDS] |= rowDone[row];
        }
        return reached;
    }
}
