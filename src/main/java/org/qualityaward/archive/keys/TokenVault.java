package org.qualityaward.archive.keys;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;

/**
 * A PKCS#11 token: keys are made in it and never leave it. What of a token is used stands in a file as the JDK's SunPKCS11
 * provider wants it ({@code name}, {@code library}, {@code slot}); the provider is passed as an object and never registered.
 */
final class TokenVault implements KeyVault {

    private final Provider provider;
    private final KeyStore store;
    private final char[] pin;

    /**
     * @param configuration path of the provider's file
     * @param pin of the token's user
     */
    TokenVault(String configuration, char[] pin) {
        try {
            provider = Security.getProvider("SunPKCS11").configure(configuration);
            this.pin = pin.clone();
            store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, this.pin);
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            throw new IllegalStateException(
                    "The token that " + configuration + " describes does not open: " + e.getMessage(), e);
        }
    }

    @Override
    public Provider provider() {
        return provider;
    }

    @Override
    public boolean has(String name) {
        try {
            return store.isKeyEntry(name);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", provider);
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The token makes no key", e);
        }
    }

    @Override
    public void keep(String name, PrivateKey secret, Certificate... chain) {
        if (has(name)) {
            throw new IllegalStateException("The token has a key " + name + " already");
        }
        try {
            store.setKeyEntry(name, secret, null, chain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The token does not keep the key " + name, e);
        }
    }

    @Override
    public Signatory open(String name) {
        try {
            Certificate[] chain = store.getCertificateChain(name);
            if (chain == null) {
                throw new IllegalStateException("The token has no key " + name);
            }
            return new Signatory(
                    (PrivateKey) store.getKey(name, null),
                    (X509Certificate) chain[0],
                    (X509Certificate) chain[chain.length - 1],
                    provider);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The token's key " + name + " does not open", e);
        }
    }
}
