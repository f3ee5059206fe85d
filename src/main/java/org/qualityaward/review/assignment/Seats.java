package org.qualityaward.review.assignment;

import java.util.Arrays;

/** Who sits where, and as what: seen from the applicant and from the reviewer. */
final class Seats {

    private static final int NONE = -1;

    private final Grid grid;
    private final int width;
    private final int[] who;
    private final byte[] as;
    private final int[] taken;
    private final int[][] places;
    private final int[] load;

    Seats(Grid grid) {
        this.grid = grid;
        width = grid.seats + 1; // a seat is taken before another is given up
        who = new int[grid.applicants * width];
        as = new byte[grid.applicants * width];
        taken = new int[grid.applicants];
        places = new int[grid.reviewers][4];
        load = grid.loads.clone();
    }

    void take(int applicant, int r, int kind) {
        int seat = applicant * width + taken[applicant]++;
        who[seat] = r;
        as[seat] = (byte) kind;
        int[] mine = places[r];
        if (mine[0] + 1 == mine.length) {
            mine = Arrays.copyOf(mine, mine.length * 2);
            places[r] = mine;
        }
        mine[++mine[0]] = applicant;
    }

    void leave(int applicant, int r) {
        int seat = seatOf(applicant, r);
        int last = applicant * width + --taken[applicant];
        who[seat] = who[last];
        as[seat] = as[last];
        int[] mine = places[r];
        int place = 1;
        while (mine[place] != applicant) {
            place++;
        }
        mine[place] = mine[mine[0]--];
    }

    void change(int applicant, int r, int kind) {
        as[seatOf(applicant, r)] = (byte) kind;
    }

    void burden(int r) {
        load[r]++;
    }

    boolean sits(int applicant, int r) {
        return seatOf(applicant, r) != NONE;
    }

    private int seatOf(int applicant, int r) {
        int from = applicant * width;
        for (int seat = from + taken[applicant] - 1; seat >= from; seat--) {
            if (who[seat] == r) {
                return seat;
            }
        }
        return NONE;
    }

    /** Seats taken on an applicant. */
    int taken(int applicant) {
        return taken[applicant];
    }

    int reviewerAt(int applicant, int seat) {
        return who[applicant * width + seat];
    }

    int kindAt(int applicant, int seat) {
        return as[applicant * width + seat];
    }

    /** Seats that the flow gave a reviewer. */
    int count(int r) {
        return places[r][0];
    }

    /** Row of a reviewer's seat, counted from 1. */
    int rowOf(int r, int place) {
        int applicant = places[r][place];
        return applicant * SeatFlow.KINDS + as[seatOf(applicant, r)];
    }

    /** Seats of a reviewer, those taken before included. */
    int load(int r) {
        return load[r];
    }

    /** What all seats cost together, the load included. */
    long cost() {
        long cost = 0;
        for (int applicant = 0; applicant < grid.applicants; applicant++) {
            for (int seat = 0; seat < taken[applicant]; seat++) {
                int cell = applicant * grid.reviewers + reviewerAt(applicant, seat);
                cost += grid.costs[cell] + grid.extra(cell, kindAt(applicant, seat));
            }
        }
        for (int r = 0; r < grid.reviewers; r++) {
            for (int seats = grid.loads[r]; seats < load[r]; seats++) {
                cost += (long) grid.loadWeight * seats;
            }
        }
        return cost;
    }
}
