package org.qualityaward.honour;

import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** Whether an award holds on a day. */
public enum AwardStanding implements Toned {
    VALID,
    EXPIRED,
    REVOKED;

    @Override
    public Tone tone() {
        return switch (this) {
            case VALID -> Tone.OK;
            case EXPIRED -> Tone.NEUTRAL;
            case REVOKED -> Tone.WRONG;
        };
    }

    @Override
    public String icon() {
        return switch (this) {
            case REVOKED -> "pi-ban";
            case EXPIRED -> "pi-calendar-times";
            default -> tone().icon();
        };
    }
}
