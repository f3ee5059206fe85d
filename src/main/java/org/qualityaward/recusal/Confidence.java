package org.qualityaward.recusal;

/** How sure a finding is: a certain one recuses at once, a likely one waits for a ruling with the file closed. */
public enum Confidence {
    CERTAIN,
    LIKELY
}
