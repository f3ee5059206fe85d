package org.qualityaward.archive.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.PublicKey;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;

/**
 * The office's own certificate authority: one root that certifies the office, its time stamps and each person, and says in
 * a revocation list which of them no longer count. Whoever checks a paper takes the root from outside the paper.
 */
public final class OfficeAuthority {

    /** What a certificate is for. */
    public enum Purpose {
        SIGNING,
        TIME_STAMPING,
        LOG
    }

    /** A certificate that no longer counts from this instant on. */
    public record Revoked(BigInteger serial, Instant at, RevocationReason reason) {}

    private final X509Certificate root;
    private final Signatory self;

    public OfficeAuthority(Signatory self) {
        this.root = self.certificate();
        this.self = self;
    }

    /** Makes the root's own certificate. */
    public static X509Certificate selfSigned(
            X500Name name, PublicKey key, Signatory unsigned, Instant from, Instant to) {
        X509v3CertificateBuilder builder =
                new JcaX509v3CertificateBuilder(name, serial(), Date.from(from), Date.from(to), name, key);
        extend(builder, Extension.basicConstraints, true, new BasicConstraints(0));
        extend(builder, Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        extend(builder, Extension.subjectKeyIdentifier, false, utils().createSubjectKeyIdentifier(key));
        return sign(builder, unsigned);
    }

    public X509Certificate root() {
        return root;
    }

    /** Certifies a key. */
    public X509Certificate certify(X500Name subject, PublicKey key, Instant from, Instant to, Purpose purpose) {
        Instant end =
                to.isAfter(root.getNotAfter().toInstant()) ? root.getNotAfter().toInstant() : to;
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                X500Name.getInstance(root.getSubjectX500Principal().getEncoded()),
                serial(),
                Date.from(from),
                Date.from(end),
                subject,
                key);
        extend(builder, Extension.basicConstraints, true, new BasicConstraints(false));
        extend(
                builder,
                Extension.keyUsage,
                true,
                new KeyUsage(
                        purpose == Purpose.SIGNING
                                ? KeyUsage.digitalSignature | KeyUsage.nonRepudiation
                                : KeyUsage.digitalSignature));
        if (purpose == Purpose.TIME_STAMPING) {
            extend(builder, Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
        extend(builder, Extension.subjectKeyIdentifier, false, utils().createSubjectKeyIdentifier(key));
        extend(
                builder,
                Extension.authorityKeyIdentifier,
                false,
                utils().createAuthorityKeyIdentifier(root.getPublicKey()));
        return sign(builder, self);
    }

    /** The revocation list as of an instant. */
    public X509CRL revocations(List<Revoked> revoked, Instant at, Instant nextUpdate) {
        try {
            X509v2CRLBuilder builder = new X509v2CRLBuilder(
                    X500Name.getInstance(root.getSubjectX500Principal().getEncoded()), Date.from(at));
            builder.setNextUpdate(Date.from(nextUpdate));
            revoked.forEach(r -> builder.addCRLEntry(
                    r.serial(), Date.from(r.at()), r.reason().code()));
            builder.addExtension(
                    Extension.authorityKeyIdentifier, false, utils().createAuthorityKeyIdentifier(root.getPublicKey()));
            builder.addExtension(
                    Extension.cRLNumber,
                    false,
                    new org.bouncycastle.asn1.x509.CRLNumber(BigInteger.valueOf(at.getEpochSecond())));
            return new JcaX509CRLConverter().setProvider(Crypto.PROVIDER).getCRL(builder.build(self.signer()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CRLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate sign(X509v3CertificateBuilder builder, Signatory by) {
        try {
            X509CertificateHolder holder = builder.build(by.signer());
            return new JcaX509CertificateConverter()
                    .setProvider(Crypto.PROVIDER)
                    .getCertificate(holder);
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void extend(
            X509v3CertificateBuilder builder, ASN1ObjectIdentifier id, boolean critical, ASN1Encodable value) {
        try {
            builder.addExtension(id, critical, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JcaX509ExtensionUtils utils() {
        try {
            return new JcaX509ExtensionUtils();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BigInteger serial() {
        return new BigInteger(126, Crypto.RANDOM).setBit(126);
    }
}
