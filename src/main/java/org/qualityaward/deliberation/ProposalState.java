package org.qualityaward.deliberation;

/** How far a place on the proposed list has come (Article 25). */
public enum ProposalState {
    /** Decided by the meeting, or moved up; not yet published. */
    PROPOSED,
    IN_PUBLICITY,
    /** Its publicity ended without an open or upheld objection. */
    CLEARED,
    /** Cancelled by the steering group after an objection was upheld. */
    CANCELLED,
    /** Its organisation moved up to a better place, which has a line of its own. */
    MOVED_UP,
    ENDORSED,
    APPROVED;

    /** Whether it still stands for an organisation. */
    public boolean isStanding() {
        return this != CANCELLED && this != MOVED_UP;
    }
}
