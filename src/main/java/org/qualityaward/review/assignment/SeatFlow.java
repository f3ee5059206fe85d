package org.qualityaward.review.assignment;

import java.util.Arrays;

/**
 * Fills seats at least cost: a minimum-cost flow from the seats of each applicant, by kind, over the reviewers to the
 * ground. It is the primal-dual method: {@link Distances} finds how far the ground is from all open seats at once, then
 * as many seats as possible are filled along paths of exactly that length, layer by layer, before the next distance is
 * looked for. Costs are small whole numbers, so there are few distances. The graph is never built: a reviewer is one entry
 * of a dense row of costs, which keeps five million pairs in twenty-five megabytes.
 *
 * <p>Nodes are the rows (applicant × kind) and the reviewers. A reviewer sits on an applicant once and counts as one kind
 * there; he may change the kind while he sits. Each further seat of one reviewer costs the load once more, so that the
 * flow is convex and stays exact. Plain arrays, no ids, no names: {@link Grid} translates.
 *
 * <p>Why not a library. OR-Tools is native code that stays loaded when the application is deployed anew. JGraphT, which the
 * tests use as a referee, needs 2.4 s of processor time for 200 reviewers × 600 files × 3 seats where this needs 0.1 s, and
 * 0.38 s is the aim. Handing it only the few cheapest reviewers of each quality for each file does not save it: with 8 of
 * each it finds the best of 100 × 300 × 3 in 0.4 s (here 0.07 s) and of 200 × 600 × 3 in 1.5 s, with 4 of each it is hardly
 * faster and 2 % dearer; the proof that the arcs left out are not needed comes on top. And each question of the kind "what if" is a flow of its own.
 */
final class SeatFlow {

    static final int KINDS = SeatKind.values().length;

    private final Grid grid;
    private final Seats seats;
    private final Distances distances;
    private final TightCells tight;
    private final int[] open;
    private final int[] level;
    private final int[] next;
    private final int[] reviewerLevel;
    private final int[] reviewerNext;
    private final int[] line;

    SeatFlow(Grid grid) {
        this.grid = grid;
        int rows = grid.applicants * KINDS;
        open = grid.demand.clone();
        seats = new Seats(grid);
        distances = new Distances(grid, seats, open);
        tight = new TightCells(grid, distances);
        level = new int[rows];
        next = new int[rows];
        reviewerLevel = new int[grid.reviewers];
        reviewerNext = new int[grid.reviewers];
        line = new int[rows + grid.reviewers];
    }

    /** Fills as many seats as can be, at least cost; false when some stay empty. */
    boolean fill() {
        while (distances.search()) {
            tight.forget();
            while (layers()) {
                for (int row = 0; row < open.length; row++) {
                    while (open[row] > 0 && level[row] == 1 && fillFrom(row)) {
                        open[row]--;
                    }
                }
            }
        }
        return missing() == 0;
    }

    int missing() {
        return Arrays.stream(open).sum();
    }

    Seats seats() {
        return seats;
    }

    /** Applicants whose seats compete for too few reviewers, after {@link #fill} left some empty. */
    boolean[] competing() {
        return distances.reachedApplicants();
    }

    /** Layers rows and reviewers by the steps from an open seat along arcs that cost nothing more; whether the ground is met. */
    private boolean layers() {
        Arrays.fill(level, 0);
        Arrays.fill(reviewerLevel, 0);
        Arrays.fill(reviewerNext, 1);
        int end = 0;
        for (int row = 0; row < open.length; row++) {
            if (open[row] > 0) {
                level[row] = 1;
                line[end++] = row;
            }
        }
        int ground = Integer.MAX_VALUE;
        for (int at = 0; at < end; at++) {
            int node = line[at];
            if (node >= 0) {
                if (level[node] >= ground) {
                    break;
                }
                end = layRow(node, end);
            } else {
                int r = -1 - node;
                if (reviewerLevel[r] >= ground) {
                    break;
                }
                if (distances.isGround(r)) {
                    ground = reviewerLevel[r];
                }
                end = layReviewer(r, end);
            }
        }
        return ground < Integer.MAX_VALUE;
    }

    private int layRow(int row, int begin) {
        int end = begin;
        int applicant = row / KINDS;
        for (int place = tight.begin(row); place < tight.end(row); place++) {
            int r = tight.reviewer(place);
            if (reviewerLevel[r] == 0 && !seats.sits(applicant, r)) {
                reviewerLevel[r] = level[row] + 1;
                line[end++] = -1 - r;
            }
        }
        next[row] = tight.begin(row);
        for (int seat = 0; seat < seats.taken(applicant); seat++) {
            int target = applicant * KINDS + seats.kindAt(applicant, seat);
            if (level[target] == 0 && distances.isFreeChange(row, applicant, seat)) {
                level[target] = level[row] + 1;
                line[end++] = target;
            }
        }
        return end;
    }

    private int layReviewer(int r, int begin) {
        int end = begin;
        for (int i = 1; i <= seats.count(r); i++) {
            int target = seats.rowOf(r, i);
            if (level[target] == 0 && distances.isFreeReturn(r, target)) {
                level[target] = reviewerLevel[r] + 1;
                line[end++] = target;
            }
        }
        return end;
    }

    private boolean fillFrom(int row) {
        int applicant = row / KINDS;
        int kind = row % KINDS;
        for (; next[row] < tight.end(row); next[row]++) {
            int r = tight.reviewer(next[row]);
            if (reviewerLevel[r] == level[row] + 1 && !seats.sits(applicant, r) && passOn(r)) {
                seats.take(applicant, r, kind);
                return true;
            }
        }
        for (int seat = 0; seat < seats.taken(applicant); seat++) {
            int target = applicant * KINDS + seats.kindAt(applicant, seat);
            if (level[target] == level[row] + 1 && distances.isFreeChange(row, applicant, seat)) {
                int r = seats.reviewerAt(applicant, seat);
                if (fillFrom(target)) {
                    seats.change(applicant, r, kind);
                    return true;
                }
            }
        }
        level[row] = -1;
        return false;
    }

    private boolean passOn(int r) {
        if (distances.isGround(r)) {
            seats.burden(r);
            return true;
        }
        for (; reviewerNext[r] <= seats.count(r); reviewerNext[r]++) {
            int target = seats.rowOf(r, reviewerNext[r]);
            if (level[target] == reviewerLevel[r] + 1 && distances.isFreeReturn(r, target) && fillFrom(target)) {
                seats.leave(target / KINDS, r);
                return true;
            }
        }
        reviewerLevel[r] = -1;
        return false;
    }
}
