package org.qualityaward.deliberation;

/** The two signatures above the meeting's decision (Article 25). */
public enum ApprovalStep {
    /** 组长审核. */
    ENDORSEMENT,
    /** 市长审定批准. */
    APPROVAL
}
