package org.qualityaward.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Up to which place of the log the time stamps of documents were read: one row, which only goes on. */
@Entity
@Table(name = "stamp_reading")
class StampReading {

    @Id
    private int id;

    @Column(name = "read_up_to")
    private long upTo;

    protected StampReading() {}
}
