package org.qualityaward.archive.retention;

import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** Where a destruction stands: the second of the two persons decides once. */
public enum DestructionState implements Toned {
    PROPOSED(Tone.WAIT, "pi-hourglass"),
    CARRIED_OUT(Tone.OK, "pi-check"),
    DECLINED(Tone.WRONG, "pi-times");

    private final Tone tone;
    private final String icon;

    DestructionState(Tone tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    @Override
    public String icon() {
        return icon;
    }
}
