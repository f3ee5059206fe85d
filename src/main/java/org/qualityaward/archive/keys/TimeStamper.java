package org.qualityaward.archive.keys;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/**
 * The time stamp authority inside the house (RFC 3161). It proves only the office's own clock, which is why its key is
 * apart from the office's, and why the checkpoints of the log go out to witnesses.
 */
public final class TimeStamper {

    /** Our policy: the office's clock to the second. An arc that anybody may derive from a random number (X.667). */
    private static final ASN1ObjectIdentifier POLICY =
            new ASN1ObjectIdentifier("2.25.245927541018365093671182907166411265981");

    private final X509Certificate certificate;
    private final X509Certificate root;
    private final PrivateKey secret;
    private final Clock clock;

    public TimeStamper(X509Certificate certificate, X509Certificate root, PrivateKey secret, Clock clock) {
        this.certificate = certificate;
        this.root = root;
        this.secret = secret;
        this.clock = clock;
    }

    /** A token over the SHA-256 of these bytes, dated by the clock, to the millisecond. */
    public TimeStampToken stamp(byte[] bytes) {
        try {
            DigestCalculator digests = new JcaDigestCalculatorProviderBuilder()
                    .setProvider(Crypto.PROVIDER)
                    .build()
                    .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
            TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder()
                            .setProvider(Crypto.PROVIDER)
                            .build("SHA256withECDSA", secret, certificate),
                    digests,
                    POLICY);
            generator.setResolution(TimeStampTokenGenerator.R_MILLISECONDS);
            generator.addCertificates(new JcaCertStore(List.of(certificate, root)));
            TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
            requests.setCertReq(true);
            TimeStampRequest request = requests.generate(NISTObjectIdentifiers.id_sha256, Digests.sha256(bytes));
            return generator.generate(request, new BigInteger(96, Crypto.RANDOM), Date.from(clock.instant()));
        } catch (TSPException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("the time stamp authority does not answer", e);
        }
    }
}
