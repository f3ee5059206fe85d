package org.qualityaward.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.qualityaward.archive.keys.Certificates;
import org.qualityaward.archive.keys.OfficeAuthority;
import org.qualityaward.archive.keys.RevocationReason;
import org.qualityaward.archive.keys.Signatory;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * A person's key, encrypted under a PIN that is never stored. Life: made with a certificate of the office's authority →
 * unlocked for one signature at a time; locked for a while after too many wrong PINs → revoked when the PIN is forgotten
 * or the person leaves, or expired. It stays in either case, for papers signed before still rest on it.
 */
@Entity
@Table(name = "signing_key")
public class SigningKey extends Stored {

    private static final Duration SOON = Duration.ofDays(30);

    @Column(name = "person_id")
    private Long personId;

    private String serial;
    private String certificate;
    private String sealed;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "revoked_for")
    private RevocationReason revokedFor;

    protected SigningKey() {}

    SigningKey(Long personId, X509Certificate certificate, String sealed, Instant madeAt) {
        this.personId = personId;
        this.serial = certificate.getSerialNumber().toString(16);
        this.certificate = Base64.getEncoder().encodeToString(Certificates.der(certificate));
        this.sealed = sealed;
        this.madeAt = madeAt;
        this.expiresAt = certificate.getNotAfter().toInstant();
    }

    boolean signsAt(Instant at) {
        return revokedAt == null && at.isBefore(expiresAt);
    }

    /** Within the last month: time to replace it before it is wanted. */
    public boolean endsSoonAfter(Instant at) {
        return !at.plus(SOON).isBefore(expiresAt);
    }

    void refuseIfLocked(Instant at) {
        if (lockedUntil != null && at.isBefore(lockedUntil)) {
            throw new Refusal("archive.refusal.keyLocked", 0, lockedUntil);
        }
    }

    /** Counts a wrong PIN; the last allowed one locks. */
    void countFailure(Instant at, int allowed, Duration lock) {
        if (lockedUntil != null && !at.isBefore(lockedUntil)) {
            lockedUntil = null;
            failures = 0;
        }
        failures++;
        if (failures >= allowed) {
            lockedUntil = at.plus(lock);
            failures = 0;
        }
    }

    /** A right PIN: the counter starts anew. */
    void opened() {
        if (failures != 0 || lockedUntil != null) {
            failures = 0;
            lockedUntil = null;
        }
    }

    void sealAnew(String newlySealed) {
        sealed = newlySealed;
    }

    /**
     * It signs no more. The revocation list knows whole seconds only, so the next full one is taken: what was signed just
     * before is judged alike by us and by others.
     */
    void revoke(Instant at, RevocationReason why) {
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        revokedAt = second.equals(at) ? at : second.plusSeconds(1);
        revokedFor = why;
    }

    X509Certificate certificate() {
        return Certificates.read(Base64.getDecoder().decode(certificate));
    }

    String sealed() {
        return sealed;
    }

    Signatory signatory(PrivateKey secret, X509Certificate root) {
        return new Signatory(secret, certificate(), root);
    }

    int failures() {
        return failures;
    }

    public Long getPersonId() {
        return personId;
    }

    public String getSerial() {
        return serial;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    public Instant getLockedUntil() {
        return lockedUntil;
    }

    public Instant getRevokedAt() {
        return revokedAt;
    }

    /** Null while it is in force, and for what was revoked before reasons were kept. */
    public RevocationReason getRevokedFor() {
        return revokedFor;
    }

    OfficeAuthority.Revoked asRevoked() {
        return new OfficeAuthority.Revoked(
                certificate().getSerialNumber(),
                revokedAt,
                revokedFor == null ? RevocationReason.SUPERSEDED : revokedFor);
    }
}
