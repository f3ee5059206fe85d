package org.qualityaward.cycle;

import java.util.Optional;

/**
 * The stages of a cycle, in order; none is skipped (Art. 16). Those with a statutory minimum may be left only after the last
 * day of their step. {@link #isClosedByClock} stages are left by the clock alone once that day is over; all others by an act.
 */
public enum Stage {
    PREPARATION(9, false),
    ANNOUNCEMENT(17, true),
    FILING(18, true),
    DISTRICT_CHECK(18, false),
    EXAMINATION(19, false),
    REVIEW(21, false),
    OPINIONS(22, true),
    DELIBERATION(24, false),
    PUBLICITY(25, false),
    APPROVAL(25, false),
    COMMENDATION(25, false),
    ARCHIVED(9, false);

    private final int article;
    private final boolean closedByClock;

    Stage(int article, boolean closedByClock) {
        this.article = article;
        this.closedByClock = closedByClock;
    }

    public int getArticle() {
        return article;
    }

    public boolean isClosedByClock() {
        return closedByClock;
    }

    /** The stage after this one; none after the last. */
    public Optional<Stage> next() {
        return this == ARCHIVED ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    public boolean isBefore(Stage other) {
        return compareTo(other) < 0;
    }

    public boolean isAtLeast(Stage other) {
        return compareTo(other) >= 0;
    }
}
