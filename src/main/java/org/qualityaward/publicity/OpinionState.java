package org.qualityaward.publicity;

/** How far the handling of what was handed in has come. */
public enum OpinionState {
    RECEIVED,
    /** An objection is under investigation. */
    ACCEPTED,
    NOT_ACCEPTED,
    UPHELD,
    UNFOUNDED,
    ADOPTED,
    NOT_ADOPTED,
    /** Passed on to discipline or a department. */
    FORWARDED,
    ANSWERED;

    public boolean isOpen() {
        return this == RECEIVED || this == ACCEPTED;
    }
}
