package org.qualityaward.deliberation;

import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** How far a meeting has come. */
public enum MeetingState implements Toned {
    /** Members are called; they come or take leave in writing. */
    CALLED,
    /** Opened with its quorum; ballots are cast. */
    IN_SESSION,
    /** The ballots are counted; the minutes are written. */
    COUNTED,
    /** The result is announced and locked. */
    DECIDED,
    /** Every member present has signed, the minutes are archived. */
    CLOSED;

    @Override
    public Tone tone() {
        return switch (this) {
            case CALLED, COUNTED, DECIDED -> Tone.WAIT;
            case IN_SESSION -> Tone.INFO;
            case CLOSED -> Tone.OK;
        };
    }

    @Override
    public String icon() {
        return switch (this) {
            case CLOSED -> "pi-lock";
            default -> tone().icon();
        };
    }
}
