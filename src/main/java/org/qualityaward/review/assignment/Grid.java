package org.qualityaward.review.assignment;

/** A {@link Board} in plain arrays, for {@link SeatFlow}. A cell is an applicant's row and a reviewer's column. */
final class Grid {

    static final int BARRED = -1;

    final int reviewers;
    final int applicants;
    /** Seats of a panel at most. */
    final int seats;
    /** Cost of each cell, or {@link #BARRED}. */
    final int[] costs;
    /** Kinds of seat that each cell is fit for, one bit each. */
    final byte[] qualities;
    /** Seats by applicant and kind. */
    final int[] demand;
    /** Seats taken before. */
    final int[] loads;

    final int[] limits;
    final int loadWeight;
    private final int beside;

    /**
     * @param loadWeight what each seat costs for every one that its reviewer has already
     * @param beside what a cell fit to lead costs on a seat that does not lead
     */
    Grid(int reviewers, int applicants, int seats, int loadWeight, int beside) {
        this.reviewers = reviewers;
        this.applicants = applicants;
        this.seats = seats;
        this.loadWeight = loadWeight;
        this.beside = beside;
        costs = new int[reviewers * applicants];
        qualities = new byte[reviewers * applicants];
        demand = new int[applicants * SeatFlow.KINDS];
        loads = new int[reviewers];
        limits = new int[reviewers];
    }

    int extra(int cell, int kind) {
        return beside != 0 && kind != 0 && (qualities[cell] & 1) != 0 ? beside : 0;
    }
}
