package org.qualityaward.archive.keys;

/** The time stamp authority did not answer, or not with what was asked: whatever waits for the stamp waits on. */
public final class NoTimeStamp extends RuntimeException {

    /** In the words in which an administrator looks for it. */
    public NoTimeStamp(String why) {
        super(why);
    }

    public NoTimeStamp(String why, Throwable cause) {
        super(why, cause);
    }
}
