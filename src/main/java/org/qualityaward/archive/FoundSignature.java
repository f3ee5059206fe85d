package org.qualityaward.archive;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Store;
import org.qualityaward.archive.keys.Certificates;
import org.qualityaward.archive.keys.Crypto;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.archive.keys.StampTrust;

/**
 * One signature found in a file, judged on its own: does it fit the bytes it covers, does the certificate come from our
 * root, and does a time stamp of ours say when it was there.
 *
 * @param end number of the first byte after what it covers
 * @param intact the covered bytes are those that were signed, by the key of this certificate
 * @param certificate of the signer; null if none can be read
 * @param trusted the certificate was issued by our root and is one that signs
 * @param stamped there is a time stamp, of whomever
 * @param stampedAt instant of the time stamp; null if there is none of ours that fits
 * @param stamper certificate of whoever gave it; null if there is none to be believed
 * @param inForce the certificate counted at that instant
 */
record FoundSignature(
        long end,
        boolean intact,
        X509Certificate certificate,
        boolean trusted,
        boolean stamped,
        Instant stampedAt,
        X509Certificate stamper,
        boolean inForce) {

    private static final int SIGNS = 0;

    static FoundSignature judge(long end, byte[] covered, byte[] cms, X509Certificate root, StampTrust trust) {
        try {
            CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(covered), cms);
            Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return broken(end);
            }
            SignerInformation signer = signers.iterator().next();
            X509CertificateHolder holder = holder(signed.getCertificates(), signer);
            X509Certificate certificate = certificate(holder);
            boolean intact = verifies(signer, certificate) && namesItsCertificate(signer, certificate);
            boolean trusted = root != null
                    && issued(certificate, root)
                    && certificate.getKeyUsage() != null
                    && certificate.getKeyUsage()[SIGNS]
                    && certificate.getExtendedKeyUsage() == null;
            TimeStampToken token = token(signer).orElse(null);
            X509Certificate stamper =
                    token == null ? null : trust.stamper(token).orElse(null);
            Instant stampedAt = stamper == null
                    ? null
                    : token.getTimeStampInfo().getGenTime().toInstant();
            return new FoundSignature(
                    end,
                    intact,
                    certificate,
                    trusted,
                    isStamped(signer),
                    stampedAt,
                    stamper,
                    stampedAt != null && inForce(certificate, stampedAt));
        } catch (CMSException | GeneralSecurityException | RuntimeException e) {
            return broken(end);
        }
    }

    static FoundSignature broken(long end) {
        return new FoundSignature(end, false, null, false, false, null, null, false);
    }

    /** The common name in the certificate; empty if there is none. */
    Optional<String> commonName() {
        return Optional.ofNullable(certificate).map(Certificates::commonName);
    }

    private static X509CertificateHolder holder(Store<X509CertificateHolder> certificates, SignerInformation signer)
            throws CMSException {
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> matching = certificates.getMatches(signer.getSID());
        return matching.stream().findFirst().orElseThrow(() -> new CMSException("no certificate"));
    }

    private static X509Certificate certificate(X509CertificateHolder holder) throws GeneralSecurityException {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(holder.getEncoded()));
        } catch (java.io.IOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static boolean verifies(SignerInformation signer, X509Certificate certificate) {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(Crypto.PROVIDER)
                    .build(certificate.getPublicKey()));
        } catch (CMSException | OperatorCreationException e) {
            return false;
        }
    }

    /** Without this a certificate with the same key and another name could be put in its place. */
    private static boolean namesItsCertificate(SignerInformation signer, X509Certificate certificate)
            throws GeneralSecurityException {
        AttributeTable attributes = signer.getSignedAttributes();
        Attribute named = attributes == null ? null : attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (named == null) {
            return false;
        }
        ESSCertIDv2 first =
                SigningCertificateV2.getInstance(named.getAttributeValues()[0]).getCerts()[0];
        return Digests.matches(
                first.getHashAlgorithm().getAlgorithm().getId(), certificate.getEncoded(), first.getCertHash());
    }

    private static boolean isStamped(SignerInformation signer) {
        AttributeTable attributes = signer.getUnsignedAttributes();
        return attributes != null && attributes.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken) != null;
    }

    /** The time stamp over this signature; empty if there is none, or it is over something else. */
    private static Optional<TimeStampToken> token(SignerInformation signer) {
        AttributeTable attributes = signer.getUnsignedAttributes();
        Attribute attribute =
                attributes == null ? null : attributes.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (attribute == null) {
            return Optional.empty();
        }
        try {
            CMSSignedData data = new CMSSignedData(
                    attribute.getAttributeValues()[0].toASN1Primitive().getEncoded());
            TimeStampToken token = new TimeStampToken(data);
            boolean fits = Digests.matches(
                    token.getTimeStampInfo().getMessageImprintAlgOID().getId(),
                    signer.getSignature(),
                    token.getTimeStampInfo().getMessageImprintDigest());
            return fits ? Optional.of(token) : Optional.empty();
        } catch (CMSException | TSPException | java.io.IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean issued(X509Certificate certificate, X509Certificate root) {
        try {
            certificate.verify(root.getPublicKey(), Crypto.PROVIDER);
            return certificate.getIssuerX500Principal().equals(root.getSubjectX500Principal())
                    && certificate.getBasicConstraints() < 0;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static boolean inForce(X509Certificate certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }
}
