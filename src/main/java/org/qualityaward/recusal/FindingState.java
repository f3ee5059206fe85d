package org.qualityaward.recusal;

import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** Where a finding stands. */
public enum FindingState implements Toned {
    /** A likely one that waits for the office's ruling; the file stays closed. */
    OPEN,
    /** Certain, or ruled to be an interest. */
    UPHELD,
    /** Ruled not to be one. */
    DISMISSED;

    @Override
    public Tone tone() {
        return switch (this) {
            case OPEN -> Tone.WAIT;
            case UPHELD -> Tone.INFO;
            case DISMISSED -> Tone.NEUTRAL;
        };
    }

    @Override
    public String icon() {
        return this == UPHELD ? "pi-ban" : Toned.super.icon();
    }
}
