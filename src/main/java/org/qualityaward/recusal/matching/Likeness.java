package org.qualityaward.recusal.matching;

/** How two writings stand to each other, the surest first. */
public enum Likeness {
    /** They mean the same; nobody has to be asked. */
    SAME,
    /** They may mean the same; somebody who knows has to say. */
    ALIKE,
    /** Nothing speaks for it. */
    NONE;

    /** The surer of two. */
    public Likeness or(Likeness other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Of two that must both hold, the less sure. */
    public Likeness and(Likeness other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
