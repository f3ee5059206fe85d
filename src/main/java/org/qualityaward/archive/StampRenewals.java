package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.qualityaward.archive.keys.Certificates;
import org.qualityaward.archive.keys.Digests;

/** The renewals of time stamps, and the certificates that documents rest on. */
@ApplicationScoped
public class StampRenewals {

    @PersistenceContext
    EntityManager entities;

    @Inject
    TransparencyLog log;

    @Inject
    HouseKeys house;

    /** All, in the order of the log. */
    List<StampRenewal> all() {
        return entities.createQuery("SELECT r FROM StampRenewal r ORDER BY r.seq", StampRenewal.class)
                .getResultList();
    }

    void add(StampRenewal renewal) {
        entities.persist(renewal);
    }

    /** The certificates on whose time stamps documents rest, the one that ends first before the others. */
    List<StampCertificate> certificates() {
        return entities.createQuery("SELECT c FROM StampCertificate c ORDER BY c.expiresAt", StampCertificate.class)
                .getResultList();
    }

    /** Documents whose stamps were not looked at yet, in the order of the log. */
    List<SignedDocument> unread(int most) {
        return entities.createQuery(
                        "SELECT d FROM SignedDocument d WHERE d.seq > (SELECT r.upTo FROM StampReading r)"
                                + " AND NOT EXISTS (SELECT o FROM DestroyedObject o WHERE o.sha256 = d.sha256) ORDER BY d.seq",
                        SignedDocument.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The next time it goes on after this document, whatever became of it. */
    void readUpTo(long seq) {
        entities.createQuery("UPDATE StampReading r SET r.upTo = :seq WHERE r.upTo < :seq")
                .setParameter("seq", seq)
                .executeUpdate();
    }

    /** Documents whose stamps could not be read, in the order of the log, but for those that were destroyed since. */
    List<SignedDocument> unreadable(long after, int most) {
        return entities.createQuery(
                        "SELECT d FROM SignedDocument d WHERE d.seq > :after"
                                + " AND EXISTS (SELECT u FROM UnreadableStamp u WHERE u.seq = d.seq)"
                                + " AND NOT EXISTS (SELECT o FROM DestroyedObject o WHERE o.sha256 = d.sha256) ORDER BY d.seq",
                        SignedDocument.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are. */
    public int countUnreadable() {
        return entities.createQuery(
                        "SELECT COUNT(d) FROM SignedDocument d"
                                + " WHERE EXISTS (SELECT u FROM UnreadableStamp u WHERE u.seq = d.seq)"
                                + " AND NOT EXISTS (SELECT o FROM DestroyedObject o WHERE o.sha256 = d.sha256)",
                        Long.class)
                .getSingleResult()
                .intValue();
    }

    /** Keeps in mind whether the stamps of a document can be read; they may be again once an old certificate is back. */
    void readable(long seq, boolean readable, Instant at) {
        UnreadableStamp known = entities.find(UnreadableStamp.class, seq);
        if (known == null && !readable) {
            entities.persist(new UnreadableStamp(seq, at));
        } else if (known != null && readable) {
            entities.remove(known);
        }
    }

    /** Keeps in mind that a document rests on a certificate. */
    void note(X509Certificate certificate, long seq) {
        StampCertificate known = entities.find(StampCertificate.class, Certificates.sha256(certificate));
        if (known == null) {
            entities.persist(new StampCertificate(certificate, seq));
        } else {
            known.bornBy(seq);
        }
    }

    /** Until when the stamps of a document prove something, by the renewals that are what they claim to be. */
    StampHold hold(long seq, Instant expiresAt) {
        return StampHold.of(
                seq,
                expiresAt,
                all().stream()
                        .filter(this::isGenuine)
                        .map(StampRenewal::renewed)
                        .toList());
    }

    /** Given by somebody who is believed, at that time, over the checkpoint of that tree. */
    private boolean isGenuine(StampRenewal renewal) {
        try {
            TimeStampToken token = new TimeStampToken(new CMSSignedData(renewal.token()));
            byte[] body = log.checkpoint(renewal.size()).map(BagTrust::body).orElse(new byte[0]);
            return Arrays.equals(Digests.sha256(body), token.getTimeStampInfo().getMessageImprintDigest())
                    && token.getTimeStampInfo().getGenTime().toInstant().equals(renewal.getAt())
                    && house.stampTrust()
                            .stamper(token)
                            .filter(by -> by.getNotAfter().toInstant().equals(renewal.getExpiresAt()))
                            .isPresent();
        } catch (CMSException | TSPException | IOException e) {
            return false;
        }
    }
}
