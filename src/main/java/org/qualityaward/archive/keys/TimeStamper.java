package org.qualityaward.archive.keys;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.DigestCalculatorProvider;
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
public final class TimeStamper implements StampingAuthority {

    /** Our policy: the office's clock to the second. An arc that anybody may derive from a random number (X.667). */
    private static final ASN1ObjectIdentifier POLICY =
            new ASN1ObjectIdentifier("2.25.245927541018365093671182907166411265981");

    private final Signatory authority;
    private final Clock clock;

    public TimeStamper(Signatory authority, Clock clock) {
        this.authority = authority;
        this.clock = clock;
    }

    public TimeStamper(X509Certificate certificate, X509Certificate root, PrivateKey secret, Clock clock) {
        this(new Signatory(secret, certificate, root), clock);
    }

    /** A token over the SHA-256 of these bytes, dated by the clock, to the millisecond. */
    @Override
    public TimeStampToken stamp(byte[] bytes) {
        try {
            DigestCalculatorProvider calculators = new JcaDigestCalculatorProviderBuilder()
                    .setProvider(Crypto.PROVIDER)
                    .build();
            DigestCalculator digests = calculators.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
            TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                    new JcaSignerInfoGeneratorBuilder(calculators)
                            .setSignedAttributeGenerator(dated(clock))
                            .build(authority.signer(), authority.certificate()),
                    digests,
                    POLICY);
            generator.setResolution(TimeStampTokenGenerator.R_MILLISECONDS);
            generator.addCertificates(new JcaCertStore(List.of(authority.certificate(), authority.root())));
            TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
            requests.setCertReq(true);
            TimeStampRequest request = requests.generate(NISTObjectIdentifiers.id_sha256, Digests.sha256(bytes));
            return generator.generate(request, new BigInteger(96, Crypto.RANDOM), Date.from(clock.instant()));
        } catch (TSPException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("the time stamp authority does not answer", e);
        }
    }

    /** The signature over a token is dated by the same clock: readers compare it with the certificate's first and last day. */
    static CMSAttributeTableGenerator dated(Clock clock) {
        Attribute at = new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(clock.instant()))));
        return new DefaultSignedAttributeTableGenerator(new AttributeTable(at));
    }
}
