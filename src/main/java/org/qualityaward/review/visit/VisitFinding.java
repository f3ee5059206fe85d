package org.qualityaward.review.visit;

import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** What the site showed of a point of the checklist. */
public enum VisitFinding implements Toned {
    /** As the material says. */
    VERIFIED(Tone.OK),
    /** Nothing on site bears out the material. */
    NOT_VERIFIED(Tone.WAIT),
    /** Otherwise than the material says; a reason to score anew. */
    CHANGED(Tone.INFO);

    private final Tone tone;

    VisitFinding(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
