package org.qualityaward.recusal;

/** How one organisation is tied to another, read from the first to the second. */
public enum TieKind {
    /** The first wholly owns or controls the second. */
    PARENT,
    /** The second is a branch of the first. */
    BRANCH,
    /** One person controls both. */
    SAME_CONTROLLER
}
