package org.qualityaward.deliberation;

import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** What the ballots on one candidate came to. */
public enum Result implements Toned {
    WINNER,
    NOMINATION,
    RE_EVALUATION,
    /** Carried by the members, but every place it could take was taken by those before it. */
    NO_PLACE,
    NOT_CARRIED;

    /** What it is proposed for; null for nothing. */
    public Honour honour() {
        return switch (this) {
            case WINNER -> Honour.WINNER;
            case NOMINATION -> Honour.NOMINATION;
            case RE_EVALUATION -> Honour.RE_EVALUATION;
            default -> null;
        };
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case WINNER, RE_EVALUATION -> Tone.OK;
            case NOMINATION -> Tone.INFO;
            case NO_PLACE, NOT_CARRIED -> Tone.NEUTRAL;
        };
    }

    @Override
    public String icon() {
        return switch (this) {
            case WINNER -> "pi-check-circle";
            case NOMINATION -> "pi-star";
            case NO_PLACE -> "pi-minus-circle";
            case NOT_CARRIED -> "pi-minus-circle";
            default -> tone().icon();
        };
    }
}
