package org.qualityaward.recusal;

import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** How sure a finding is: a certain one recuses at once, a likely one waits for a ruling with the file closed. */
public enum Confidence implements Toned {
    CERTAIN,
    LIKELY;

    @Override
    public Tone tone() {
        return this == CERTAIN ? Tone.WRONG : Tone.WAIT;
    }

    @Override
    public String icon() {
        return this == CERTAIN ? "pi-ban" : "pi-question-circle";
    }
}
