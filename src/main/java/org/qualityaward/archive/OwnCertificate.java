package org.qualityaward.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import org.qualityaward.archive.keys.Certificates;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Stored;

/**
 * A certificate of an authority elsewhere with whose key, on a USB token, a person signs. The security administrator registers
 * it against a proof of whose it is; it counts from then until he withdraws it or it expires. It is never removed, for papers
 * rest on it.
 */
@Entity
@Table(name = "own_certificate")
public class OwnCertificate extends Stored {

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    private String sha256;
    private String certificate;
    private String proof;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected OwnCertificate() {}

    OwnCertificate(Person person, X509Certificate certificate, String proof, Instant registeredAt) {
        this.person = person;
        this.sha256 = Certificates.sha256(certificate);
        this.certificate = Base64.getEncoder().encodeToString(Certificates.der(certificate));
        this.proof = proof;
        this.registeredAt = registeredAt;
    }

    /** Whether what it signs at an instant is this person's signature. */
    boolean countsAt(Instant at) {
        X509Certificate held = certificate();
        return !at.isBefore(registeredAt)
                && (withdrawnAt == null || at.isBefore(withdrawnAt))
                && !at.isBefore(held.getNotBefore().toInstant())
                && !at.isAfter(held.getNotAfter().toInstant());
    }

    void withdraw(Instant at) {
        if (withdrawnAt == null) {
            withdrawnAt = at;
        }
    }

    X509Certificate certificate() {
        return Certificates.read(Base64.getDecoder().decode(certificate));
    }

    public Person getPerson() {
        return person;
    }

    /** Of the certificate, 64 small hexadecimal digits. */
    public String getSha256() {
        return sha256;
    }

    /** Common name in the certificate. */
    public String getName() {
        return Certificates.commonName(certificate());
    }

    /** Common name of the authority that issued it. */
    public String getIssuer() {
        return Certificates.issuerName(certificate());
    }

    public Instant getExpiresAt() {
        return certificate().getNotAfter().toInstant();
    }

    /** How it was made sure whose it is. */
    public String getProof() {
        return proof;
    }

    public Instant getRegisteredAt() {
        return registeredAt;
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }
}
