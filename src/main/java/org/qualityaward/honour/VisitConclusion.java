package org.qualityaward.honour;

import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** What a visit came to (Article 40). */
public enum VisitConclusion implements Toned {
    KEPT,
    TO_IMPROVE,
    /** Facts that may call for a revocation. */
    LEAD;

    @Override
    public Tone tone() {
        return switch (this) {
            case KEPT -> Tone.OK;
            case TO_IMPROVE -> Tone.WAIT;
            case LEAD -> Tone.WRONG;
        };
    }
}
