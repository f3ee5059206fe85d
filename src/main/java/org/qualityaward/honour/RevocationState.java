package org.qualityaward.honour;

import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** How far a case of revocation has come: lead, investigation, statement of defence, steering group, decision. */
public enum RevocationState implements Toned {
    OPENED,
    INVESTIGATED,
    /** The organisation was heard. */
    HEARD,
    /** The steering group agreed (Article 42 only). */
    AGREED,
    REVOKED,
    DROPPED;

    @Override
    public Tone tone() {
        return switch (this) {
            case OPENED, INVESTIGATED, HEARD, AGREED -> Tone.WAIT;
            case REVOKED -> Tone.WRONG;
            case DROPPED -> Tone.NEUTRAL;
        };
    }
}
