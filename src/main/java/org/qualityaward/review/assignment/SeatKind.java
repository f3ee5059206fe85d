package org.qualityaward.review.assignment;

/** What a seat asks of who sits on it; whoever has more than one quality may take either seat. */
public enum SeatKind {
    /** Leads: somebody of senior rank. */
    LEADER,
    /** Knows the applicant's division of GB/T 4754. */
    INDUSTRY,
    /** Knows category 4.7 of GB/T 19580, the results, which carry most points. */
    RESULTS,
    /** Anybody who may sit. */
    OPEN;

    int bit() {
        return 1 << ordinal();
    }
}
