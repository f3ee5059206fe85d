package org.qualityaward.archive;

/** For how long a paper is kept (保管期限), in the classes of the national archives. */
public enum Retention {
    YEARS_10,
    YEARS_30,
    PERMANENT
}
