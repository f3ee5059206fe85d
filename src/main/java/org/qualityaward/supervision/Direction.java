package org.qualityaward.supervision;

/** Who evaluates whom in two-way supervision. */
public enum Direction {
    /** The applicant on the discipline of the expert team. */
    ABOUT_TEAM,
    /** The expert team on the conduct of the applicant. */
    ABOUT_APPLICANT
}
