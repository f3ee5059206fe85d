package org.qualityaward.cycle;

/**
 * What is to happen when a deadline of some kind has run out. Contexts provide one CDI bean per kind they care about; a kind
 * without any is only marked as lapsed. The work runs in the deadline's own transaction as {@link
 * org.qualityaward.shared.Caller#SYSTEM}: when it throws, the deadline stays open and is tried again a minute later, so it
 * must do nothing twice outside the database.
 */
public interface DeadlineWork {

    DeadlineKind kind();

    /** Whether it may act now; else the deadline stays open, and is looked at again a minute later. Changes nothing. */
    default boolean isReady(Deadline deadline) {
        return true;
    }

    /** Acts on the deadline, which has just been marked as lapsed. */
    void lapsed(Deadline deadline);
}
