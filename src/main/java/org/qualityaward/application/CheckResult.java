package org.qualityaward.application;

import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** What the check of one point found. */
public enum CheckResult implements Toned {
    PASS,
    FAIL,
    /** Not yet known, or not to be found out. */
    UNKNOWN;

    @Override
    public Tone tone() {
        return switch (this) {
            case PASS -> Tone.OK;
            case FAIL -> Tone.WRONG;
            case UNKNOWN -> Tone.NEUTRAL;
        };
    }
}
