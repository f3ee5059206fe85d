package org.qualityaward.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.qualityaward.archive.keys.Certificates;

/**
 * A time stamp over the log's checkpoint, given by a newer certificate before an older one ended: it proves that every
 * document of that tree, with the stamps it bears, was there while they still proved something themselves. The log has an
 * entry with its digest, so that the next renewal covers it too. Never changed.
 */
@Entity
@Table(name = "stamp_renewal")
public class StampRenewal {

    @Id
    @Column(name = "leaf_seq")
    private long seq;

    @Column(name = "tree_size")
    private long size;

    private String certificate;
    private String authority;

    @Column(name = "stamped_at")
    private Instant at;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Lob
    private byte[] token;

    protected StampRenewal() {}

    /**
     * @param seq place in the log of the entry that tells of it, from 0 on
     * @param size of the tree whose checkpoint is stamped
     * @param token RFC 3161, DER
     */
    StampRenewal(long seq, long size, X509Certificate by, Instant at, byte[] token) {
        this.seq = seq;
        this.size = size;
        this.certificate = Certificates.sha256(by);
        this.authority = Certificates.commonName(by);
        this.at = at;
        this.expiresAt = by.getNotAfter().toInstant();
        this.token = token.clone();
    }

    long seq() {
        return seq;
    }

    long size() {
        return size;
    }

    byte[] token() {
        return token.clone();
    }

    StampHold.Renewed renewed() {
        return new StampHold.Renewed(size, seq, at, expiresAt);
    }

    public String getAuthority() {
        return authority;
    }

    public Instant getAt() {
        return at;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
