package org.qualityaward.honour;

import org.qualityaward.deliberation.Honour;

/** The kinds of honour, and what comes with each (Articles 6 and 26). */
public enum AwardKind {
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
}
