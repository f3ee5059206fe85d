package org.qualityaward.archive.keys;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** Whose time stamps are believed: those of these certificates, or of such as lead to one of them at the time of the stamp. */
public record StampTrust(List<X509Certificate> anchors) {

    /** Whether the token is signed by a certificate for time stamps that counted then and leads to one of ours. */
    public boolean believes(TimeStampToken token) {
        return stamper(token).isPresent();
    }

    /** The certificate that stamped; empty if it is none to be believed. */
    public Optional<X509Certificate> stamper(TimeStampToken token) {
        try {
            @SuppressWarnings("unchecked")
            Collection<X509CertificateHolder> signers = token.getCertificates().getMatches(token.getSID());
            if (signers.isEmpty()) {
                return Optional.empty();
            }
            X509CertificateHolder holder = signers.iterator().next();
            token.validate(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(Crypto.PROVIDER)
                    .build(holder));
            X509Certificate stamper = Certificates.of(holder);
            Instant at = token.getTimeStampInfo().getGenTime().toInstant();
            return leadsToUs(stamper, token, at) ? Optional.of(stamper) : Optional.empty();
        } catch (TSPException | OperatorCreationException | GeneralSecurityException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private boolean leadsToUs(X509Certificate stamper, TimeStampToken token, Instant at)
            throws GeneralSecurityException {
        if (at.isBefore(stamper.getNotBefore().toInstant())
                || at.isAfter(stamper.getNotAfter().toInstant())) {
            return false;
        }
        if (anchors.contains(stamper) || anchors.stream().anyMatch(anchor -> issued(stamper, anchor))) {
            return true;
        }
        Set<TrustAnchor> above = anchors.stream()
                .filter(anchor -> anchor.getBasicConstraints() >= 0)
                .map(anchor -> new TrustAnchor(anchor, null))
                .collect(Collectors.toSet());
        if (above.isEmpty()) {
            return false;
        }
        X509CertSelector self = new X509CertSelector();
        self.setCertificate(stamper);
        List<X509Certificate> along = new ArrayList<>(List.of(stamper));
        for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
            along.add(Certificates.of(holder));
        }
        PKIXBuilderParameters asked = new PKIXBuilderParameters(above, self);
        asked.setRevocationEnabled(false);
        asked.setDate(Date.from(at));
        asked.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(along)));
        try {
            CertPathBuilder.getInstance("PKIX").build(asked);
            return true;
        } catch (java.security.cert.CertPathBuilderException noWay) {
            return false;
        }
    }

    private static boolean issued(X509Certificate certificate, X509Certificate above) {
        try {
            certificate.verify(above.getPublicKey(), Crypto.PROVIDER);
            return above.getBasicConstraints() >= 0
                    && certificate.getIssuerX500Principal().equals(above.getSubjectX500Principal());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
