package org.qualityaward.recusal;

import org.qualityaward.recusal.matching.TieWalk;

/** How one organisation is tied to another, read from the first to the second. */
public enum TieKind {
    /** The first wholly owns or controls the second. */
    PARENT(TieWalk.Direction.DOWN),
    /** The second is a branch of the first. */
    BRANCH(TieWalk.Direction.DOWN),
    /** One person controls both. */
    SAME_CONTROLLER(TieWalk.Direction.ACROSS),
    /** The second is the new name of the first. */
    RENAMED(TieWalk.Direction.RENAMED);

    private final TieWalk.Direction direction;

    TieKind(TieWalk.Direction direction) {
        this.direction = direction;
    }

    TieWalk.Direction direction() {
        return direction;
    }
}
