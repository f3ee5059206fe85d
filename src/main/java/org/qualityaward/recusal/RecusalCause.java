package org.qualityaward.recusal;

/** What brought a recusal about. */
public enum RecusalCause {
    /** Declared by the person himself. */
    DECLARED,
    /** A certain finding. */
    DETECTED,
    /** A likely finding that the office upheld. */
    RULED,
    /** Asked for by the applicant and granted. */
    REQUESTED,
    /** Ordered by the office on a new fact. */
    ORDERED
}
