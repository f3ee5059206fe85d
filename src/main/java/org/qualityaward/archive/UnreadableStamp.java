package org.qualityaward.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A document on which no time stamp of a known authority was found when it was read, so that nobody knows when it has to be
 * renewed. It is read again every hour, and is gone once a stamp was found.
 */
@Entity
@Table(name = "unreadable_stamp")
class UnreadableStamp {

    @Id
    @Column(name = "leaf_seq")
    private long seq;

    @Column(name = "found_at")
    private Instant at;

    protected UnreadableStamp() {}

    UnreadableStamp(long seq, Instant at) {
        this.seq = seq;
        this.at = at;
    }
}
