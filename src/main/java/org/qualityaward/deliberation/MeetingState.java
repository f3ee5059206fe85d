package org.qualityaward.deliberation;

/** How far a meeting has come. */
public enum MeetingState {
    /** Members are called; they come or take leave in writing. */
    CALLED,
    /** Opened with its quorum; ballots are cast. */
    IN_SESSION,
    /** The ballots are counted; the minutes are written. */
    COUNTED,
    /** The result is announced and locked. */
    DECIDED,
    /** Every member present has signed, the minutes are archived. */
    CLOSED
}
