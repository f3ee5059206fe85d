package org.qualityaward.archive.keys;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The one cryptographic provider, passed as an object: registering it globally would change the server under others. */
public final class Crypto {

    public static final Provider PROVIDER = new BouncyCastleProvider();
    public static final SecureRandom RANDOM = new SecureRandom();

    private Crypto() {}

    /** A key pair on P-256, for people, the office and its time stamps. */
    public static KeyPair newSigningPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
            generator.initialize(new ECGenParameterSpec("P-256"), RANDOM);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key pair on Ed25519, for the log. */
    public static KeyPair newLogPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519", PROVIDER).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
