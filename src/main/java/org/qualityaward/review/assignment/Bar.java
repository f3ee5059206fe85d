package org.qualityaward.review.assignment;

/** Why somebody may not sit on an application, whatever his rank (Articles 20 and 34). */
public enum Bar {
    /** Recused. */
    RECUSED,
    /** The file is closed to him until the office has ruled on a finding. */
    PENDING,
    /** Has not signed his declaration for this applicant. */
    UNDECLARED,
    /** Works for the review institution, which is tied to the applicant. */
    INSTITUTION,
    /** Works for the applicant. */
    OWN_UNIT
}
