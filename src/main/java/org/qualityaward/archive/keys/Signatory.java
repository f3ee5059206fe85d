package org.qualityaward.archive.keys;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** Somebody's key with its certificate and the root above it, ready for one signature. */
public record Signatory(PrivateKey secret, X509Certificate certificate, X509Certificate root) {

    @Override
    public String toString() {
        return "Signatory[" + certificate.getSubjectX500Principal() + "]";
    }
}
