package org.qualityaward.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import org.qualityaward.archive.keys.Certificates;
import org.qualityaward.archive.keys.KeyRole;
import org.qualityaward.archive.keys.RevocationReason;
import org.qualityaward.shared.Stored;

/**
 * A key of the house as the log knows it: its certificate, from when on it signs, and when and why another took its place.
 * The newest of a role is the one that signs; the others stay known, for papers rest on them.
 */
@Entity
@Table(name = "house_key")
public class HouseKey extends Stored {

    @Enumerated(EnumType.STRING)
    private KeyRole role;

    private int place;
    private String certificate;

    @Column(name = "used_from")
    private Instant usedFrom;

    /** Of the log with the entry that tells of it; 0 for a first key, and where it was replaced before sizes were kept. */
    @Column(name = "from_size")
    private long fromSize;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Enumerated(EnumType.STRING)
    private RevocationReason reason;

    protected HouseKey() {}

    HouseKey(KeyRole role, int place, X509Certificate certificate, Instant usedFrom, long fromSize) {
        this.role = role;
        this.place = place;
        this.certificate = Base64.getEncoder().encodeToString(Certificates.der(certificate));
        this.usedFrom = usedFrom;
        this.fromSize = fromSize;
    }

    void replace(Instant at, RevocationReason why) {
        replacedAt = at;
        reason = why;
    }

    X509Certificate certificate() {
        return Certificates.read(Base64.getDecoder().decode(certificate));
    }

    /** Whether papers that it signs from then on no longer count: a key that was merely replaced is not revoked. */
    boolean isRevokedAt(Instant at) {
        return reason == RevocationReason.COMPROMISED && !at.isBefore(replacedAt);
    }

    int place() {
        return place;
    }

    long fromSize() {
        return fromSize;
    }

    public KeyRole getRole() {
        return role;
    }

    public Instant getUsedFrom() {
        return usedFrom;
    }

    public Instant getReplacedAt() {
        return replacedAt;
    }

    public RevocationReason getReason() {
        return reason;
    }

    public Instant getExpiresAt() {
        return certificate().getNotAfter().toInstant();
    }

    /** Of the certificate, 64 small hexadecimal digits. */
    public String getSha256() {
        return Certificates.sha256(certificate());
    }
}
