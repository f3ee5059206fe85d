package org.qualityaward.review.experts;

import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** What the office concluded of a reviewer's work in a cycle (考核等次, Article 9(2)). */
public enum Grade implements Toned {
    EXCELLENT(0),
    COMPETENT(1),
    TO_IMPROVE(3),
    UNFIT(6);

    /** What counts for somebody who was not assessed yet: neither for him nor against him. */
    public static final int UNKNOWN = COMPETENT.cost;

    private final int cost;

    Grade(int cost) {
        this.cost = cost;
    }

    /** How much it speaks against choosing him next time; 0 for the best. */
    public int cost() {
        return cost;
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case EXCELLENT, COMPETENT -> Tone.OK;
            case TO_IMPROVE -> Tone.WAIT;
            case UNFIT -> Tone.WRONG;
        };
    }
}
