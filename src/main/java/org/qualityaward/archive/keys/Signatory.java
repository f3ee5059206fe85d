package org.qualityaward.archive.keys;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.X509Certificate;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Somebody's key with its certificate and the root above it, ready for one signature (ECDSA on P-256 over SHA-256).
 *
 * @param signing the provider that can use the key: a key inside a token is of no use to any other
 */
public record Signatory(PrivateKey secret, X509Certificate certificate, X509Certificate root, Provider signing) {

    private static final String ALGORITHM = "SHA256withECDSA";

    /** With a key in memory. */
    public Signatory(PrivateKey secret, X509Certificate certificate, X509Certificate root) {
        this(secret, certificate, root, Crypto.PROVIDER);
    }

    /** For structures that are made by BouncyCastle. */
    public ContentSigner signer() {
        try {
            return new JcaContentSignerBuilder(ALGORITHM).setProvider(signing).build(secret);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A bare signature, DER. */
    public byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM, signing);
            signature.initSign(secret);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "the key of " + certificate.getSubjectX500Principal() + " does not sign", e);
        }
    }

    @Override
    public String toString() {
        return "Signatory[" + certificate.getSubjectX500Principal() + "]";
    }
}
