package org.qualityaward.publicity;

/** A notice is drafted, then published; what was published is never changed. */
public enum NoticeState {
    DRAFT,
    PUBLISHED
}
