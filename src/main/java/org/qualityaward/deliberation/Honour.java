package org.qualityaward.deliberation;

import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** What an organisation is proposed for. */
public enum Honour implements Toned {
    /** 市长质量奖: certificate, plaque and prize (Articles 4 and 26). */
    WINNER,
    /** 提名奖: certificate only. */
    NOMINATION,
    /** 复评: an expired award confirmed, outside the quota and without prize (Article 6). */
    RE_EVALUATION;

    @Override
    public Tone tone() {
        return switch (this) {
            case WINNER, RE_EVALUATION -> Tone.OK;
            case NOMINATION -> Tone.INFO;
        };
    }

    @Override
    public String icon() {
        return switch (this) {
            case WINNER -> "pi-check-circle";
            case NOMINATION -> "pi-star";
            default -> tone().icon();
        };
    }
}
