package org.qualityaward.archive.keys;

import org.bouncycastle.asn1.x509.CRLReason;

/**
 * Why a certificate no longer counts. What was signed before, as its time stamp says, counts all the same; after a key became
 * known to others that holds only because the time stamp is not made with that key.
 */
public enum RevocationReason {
    /** Another key took its place: the PIN is forgotten, or the old key's time is over. */
    SUPERSEDED(CRLReason.superseded),
    /** Somebody else may know the key or its PIN. */
    COMPROMISED(CRLReason.keyCompromise),
    /** The person no longer acts here, or the key is no longer used. */
    CEASED(CRLReason.cessationOfOperation);

    private final int code;

    RevocationReason(int code) {
        this.code = code;
    }

    /** As RFC 5280 numbers it. */
    int code() {
        return code;
    }
}
