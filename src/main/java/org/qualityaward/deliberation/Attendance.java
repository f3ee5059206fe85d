package org.qualityaward.deliberation;

import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** Whether a member came to the meeting. */
public enum Attendance implements Toned {
    EXPECTED,
    PRESENT,
    /** Excused in writing before the meeting. */
    ON_LEAVE,
    ABSENT;

    @Override
    public Tone tone() {
        return switch (this) {
            case EXPECTED -> Tone.WAIT;
            case PRESENT -> Tone.OK;
            case ON_LEAVE, ABSENT -> Tone.NEUTRAL;
        };
    }

    @Override
    public String icon() {
        return switch (this) {
            case PRESENT -> "pi-check";
            case ON_LEAVE -> "pi-file";
            case ABSENT -> "pi-minus-circle";
            default -> tone().icon();
        };
    }
}
