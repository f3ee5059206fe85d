package org.qualityaward.honour;

/** What a visit came to (Article 40). */
public enum VisitConclusion {
    KEPT,
    TO_IMPROVE,
    /** Facts that may call for a revocation. */
    LEAD
}
