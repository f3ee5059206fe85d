package org.qualityaward.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.qualityaward.archive.keys.Certificates;

/** A certificate that the time stamps of filed documents bear, and the last document that rests on it. */
@Entity
@Table(name = "stamp_certificate")
public class StampCertificate {

    @Id
    private String sha256;

    private String authority;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "last_seq")
    private long lastSeq;

    protected StampCertificate() {}

    StampCertificate(X509Certificate certificate, long seq) {
        this.sha256 = Certificates.sha256(certificate);
        this.authority = Certificates.commonName(certificate);
        this.expiresAt = certificate.getNotAfter().toInstant();
        this.lastSeq = seq;
    }

    /** A later document bears it too. */
    void bornBy(long seq) {
        lastSeq = Math.max(lastSeq, seq);
    }

    long lastSeq() {
        return lastSeq;
    }

    public String getAuthority() {
        return authority;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
