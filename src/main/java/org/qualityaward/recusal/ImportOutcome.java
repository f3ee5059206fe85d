package org.qualityaward.recusal;

import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** What becomes of a row. */
public enum ImportOutcome implements Toned {
    /** Will be added. */
    NEW,
    /** Is on record already, or stands in the file twice. */
    THERE,
    /** Something in it is wrong; it is left out. */
    WRONG;

    @Override
    public Tone tone() {
        return switch (this) {
            case NEW -> Tone.OK;
            case THERE -> Tone.NEUTRAL;
            case WRONG -> Tone.WRONG;
        };
    }
}
