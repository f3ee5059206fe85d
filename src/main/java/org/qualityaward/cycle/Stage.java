package org.qualityaward.cycle;

/** The stages of a cycle, in the order in which a cycle passes through them (Articles 16 to 26 and the flow chart). */
public enum Stage {
    PREPARATION,
    ANNOUNCEMENT,
    FILING,
    DISTRICT_CHECK,
    EXAMINATION,
    REVIEW,
    OPINIONS,
    DELIBERATION,
    PUBLICITY,
    APPROVAL,
    COMMENDATION,
    ARCHIVED;

    public boolean isBefore(Stage other) {
        return ordinal() < other.ordinal();
    }

    public boolean isAtLeast(Stage other) {
        return ordinal() >= other.ordinal();
    }
}
