package org.qualityaward.deliberation;

import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** A ranking is drafted, then submitted to the steering group; a later version replaces it, nothing changes it. */
public enum RankingState implements Toned {
    DRAFT,
    SUBMITTED;

    @Override
    public Tone tone() {
        return switch (this) {
            case DRAFT -> Tone.WAIT;
            case SUBMITTED -> Tone.OK;
        };
    }

    @Override
    public String icon() {
        return switch (this) {
            case DRAFT -> "pi-pencil";
            default -> tone().icon();
        };
    }
}
