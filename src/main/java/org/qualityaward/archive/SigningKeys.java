package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;

/** The personal signing keys: one per person, encrypted under a PIN that is never stored. */
@ApplicationScoped
public class SigningKeys {

    /** Has this person a key that can sign now? */
    public boolean has(long personId) {
        throw new UnsupportedOperationException("not yet built");
    }

    /**
     * Makes a key pair for a person and has the office's authority certify it. Refuses if one exists.
     *
     * @param commonName the person's name as it stands in the certificate
     */
    public void create(long personId, String commonName, SigningPin pin) {
        throw new UnsupportedOperationException("not yet built");
    }
}
