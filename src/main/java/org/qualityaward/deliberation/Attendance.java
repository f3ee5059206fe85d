package org.qualityaward.deliberation;

/** Whether a member came to the meeting. */
public enum Attendance {
    EXPECTED,
    PRESENT,
    /** Excused in writing before the meeting. */
    ON_LEAVE,
    ABSENT
}
