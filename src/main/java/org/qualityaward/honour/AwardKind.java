package org.qualityaward.honour;

import org.qualityaward.deliberation.Honour;
import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** The kinds of honour, and what comes with each (Articles 6 and 26). */
public enum AwardKind implements Toned {
    /** 市长质量奖: certificate, plaque and prize. */
    AWARD(true, true),
    /** 提名奖: certificate only. */
    NOMINATION(false, false),
    /** 复评确认: certificate and plaque, no prize. */
    RE_EVALUATION(true, false);

    private final boolean plaque;
    private final boolean prize;

    AwardKind(boolean plaque, boolean prize) {
        this.plaque = plaque;
        this.prize = prize;
    }

    static AwardKind of(Honour honour) {
        return switch (honour) {
            case WINNER -> AWARD;
            case NOMINATION -> NOMINATION;
            case RE_EVALUATION -> RE_EVALUATION;
        };
    }

    public boolean isWithPlaque() {
        return plaque;
    }

    public boolean isWithPrize() {
        return prize;
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case AWARD, RE_EVALUATION -> Tone.OK;
            case NOMINATION -> Tone.INFO;
        };
    }

    @Override
    public String icon() {
        return switch (this) {
            case AWARD -> "pi-trophy";
            case NOMINATION -> "pi-star";
            default -> tone().icon();
        };
    }
}
