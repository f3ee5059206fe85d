package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qualityaward.archive.keys.Certificates;

/** The certificates of people's own, whoever issued them. */
@ApplicationScoped
public class OwnCertificates {

    @PersistenceContext
    EntityManager entities;

    /** All, the newest first. */
    public List<OwnCertificate> all() {
        return entities.createQuery(
                        "SELECT c FROM OwnCertificate c ORDER BY c.registeredAt DESC, c.id DESC", OwnCertificate.class)
                .getResultList();
    }

    /** Whether a person could sign elsewhere at an instant. */
    public boolean has(long personId, Instant at) {
        return !of(personId, at).isEmpty();
    }

    /** Those with which a person signs at an instant. */
    List<OwnCertificate> of(long personId, Instant at) {
        return entities.createQuery("SELECT c FROM OwnCertificate c WHERE c.person.id = :person", OwnCertificate.class)
                .setParameter("person", personId)
                .getResultStream()
                .filter(certificate -> certificate.countsAt(at))
                .toList();
    }

    Optional<OwnCertificate> find(Long id) {
        return Optional.ofNullable(entities.find(OwnCertificate.class, id));
    }

    Optional<OwnCertificate> of(X509Certificate certificate) {
        return entities.createQuery("SELECT c FROM OwnCertificate c WHERE c.sha256 = :sha256", OwnCertificate.class)
                .setParameter("sha256", Certificates.sha256(certificate))
                .getResultStream()
                .findFirst();
    }

    void add(OwnCertificate certificate) {
        entities.persist(certificate);
    }
}
