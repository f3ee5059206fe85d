package org.qualityaward.honour;

/** Whether an award holds on a day. */
public enum AwardStanding {
    VALID,
    EXPIRED,
    REVOKED
}
