package org.qualityaward.publicity;

import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** How far the handling of what was handed in has come. */
public enum OpinionState implements Toned {
    RECEIVED,
    /** An objection is under investigation. */
    ACCEPTED,
    NOT_ACCEPTED,
    UPHELD,
    UNFOUNDED,
    ADOPTED,
    NOT_ADOPTED,
    /** Passed on to discipline or a department. */
    FORWARDED,
    ANSWERED;

    public boolean isOpen() {
        return this == RECEIVED || this == ACCEPTED;
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case RECEIVED, ACCEPTED -> Tone.WAIT;
            case NOT_ACCEPTED, UNFOUNDED, NOT_ADOPTED -> Tone.NEUTRAL;
            case UPHELD -> Tone.WRONG;
            case ADOPTED, ANSWERED -> Tone.OK;
            case FORWARDED -> Tone.INFO;
        };
    }

    @Override
    public String icon() {
        return switch (this) {
            case NOT_ACCEPTED -> "pi-minus-circle";
            case UNFOUNDED -> "pi-minus-circle";
            case NOT_ADOPTED -> "pi-minus-circle";
            case FORWARDED -> "pi-send";
            default -> tone().icon();
        };
    }
}
