package org.qualityaward.recusal;

/** Where a finding stands. */
public enum FindingState {
    /** A likely one that waits for the office's ruling; the file stays closed. */
    OPEN,
    /** Certain, or ruled to be an interest. */
    UPHELD,
    /** Ruled not to be one. */
    DISMISSED
}
