package org.qualityaward.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.qualityaward.shared.Stored;

/** One day's checkpoint on its way to one witness outside: sent, or why it was not. */
@Entity
@Table(name = "witness_mail")
public class WitnessMail extends Stored {

    private static final int LONGEST = 500;

    @Column(name = "mail_day")
    private LocalDate day;

    private String address;

    @Column(name = "tree_size")
    private long size;

    private int tries;

    @Column(name = "tried_at")
    private Instant triedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String failure;

    protected WitnessMail() {}

    WitnessMail(LocalDate day, String address, long size) {
        this.day = day;
        this.address = address;
        this.size = size;
    }

    void sent(Instant at) {
        tries++;
        triedAt = at;
        sentAt = at;
        failure = null;
    }

    void failed(Instant at, String why) {
        tries++;
        triedAt = at;
        failure = why.length() <= LONGEST ? why : why.substring(0, LONGEST);
    }

    boolean isSent() {
        return sentAt != null;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getAddress() {
        return address;
    }

    /** Of the tree whose checkpoint it is. */
    public long getSize() {
        return size;
    }

    public int getTries() {
        return tries;
    }

    public Instant getTriedAt() {
        return triedAt;
    }

    /** Null while it did not go out. */
    public Instant getSentAt() {
        return sentAt;
    }

    /** Why it did not at the last try; null if it did. */
    public String getFailure() {
        return failure;
    }
}
