package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.cert.CRLException;

/** What the log shows to everybody: its checkpoint of each day's end, its key, the authority's root and revocation list. */
@ApplicationScoped
@Transactional
public class PublishingLog {

    @Inject
    TransparencyLog log;

    @Inject
    HouseKeys house;

    @Inject
    SigningKeys keys;

    /** The signed checkpoint of yesterday's end; empty while nothing was filed before today. */
    public String checkpoint() {
        return log.publishedCheckpoint().orElse("");
    }

    /** The log's public key in one line. */
    public String key() {
        return house.logKeyText();
    }

    public String rootPem() {
        return house.rootPem();
    }

    /** The revocation list as of now, DER encoded, good for one day. */
    public byte[] revocations() {
        try {
            return house.revocations(keys.revoked()).getEncoded();
        } catch (CRLException e) {
            throw new IllegalStateException(e);
        }
    }
}
