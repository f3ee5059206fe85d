package org.qualityaward.deliberation;

/** A ranking is drafted, then submitted to the steering group; a later version replaces it, nothing changes it. */
public enum RankingState {
    DRAFT,
    SUBMITTED
}
