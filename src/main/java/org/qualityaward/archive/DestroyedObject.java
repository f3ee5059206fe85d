package org.qualityaward.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the bytes under a hash were lawfully destroyed: by which paper, when, and where the log says so. Never changed. */
@Entity
@Table(name = "destroyed_object")
public class DestroyedObject {

    @Id
    private String sha256;

    @Column(name = "leaf_seq")
    private long seq;

    private String approval;

    @Column(name = "destroyed_at")
    private Instant at;

    protected DestroyedObject() {}

    DestroyedObject(String sha256, long seq, String approval, Instant at) {
        this.sha256 = sha256;
        this.seq = seq;
        this.approval = approval;
        this.at = at;
    }

    String sha256() {
        return sha256;
    }

    /** Place in the log of the entry that tells of it, from 0 on. */
    public long getSeq() {
        return seq;
    }

    /** Number of the paper that approved it. */
    public String getApproval() {
        return approval;
    }

    public Instant getAt() {
        return at;
    }
}
