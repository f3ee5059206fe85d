package org.qualityaward.honour;

/** The six things a prize may be used for; there is no other (Article 28). */
public enum PrizePurpose {
    IMPROVEMENT,
    INNOVATION,
    TRAINING,
    STAFF_REWARD,
    LABORATORY,
    PROMOTION
}
