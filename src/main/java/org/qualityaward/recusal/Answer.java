package org.qualityaward.recusal;

/** What a person declares of an applicant. */
public enum Answer {
    NONE,
    CONFLICT
}
