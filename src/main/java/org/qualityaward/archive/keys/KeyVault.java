package org.qualityaward.archive.keys;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.Certificate;

/** Where keys lie, each under a name of its own: files outside the application, or a token that never gives one out. */
interface KeyVault {

    /** What signs with a key of this place. */
    Provider provider();

    /** Whether there is one of this name. */
    boolean has(String name);

    /** A new key pair on P-256 that can be kept here. */
    KeyPair newPair();

    /** Keeps a key under a name that is still free, with its certificate first and the root last. */
    void keep(String name, PrivateKey secret, Certificate... chain);

    /** @throws IllegalStateException if there is none, or it does not open */
    Signatory open(String name);
}
