package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.archive.keys.Crypto;
import org.qualityaward.archive.keys.OfficeAuthority;
import org.qualityaward.archive.keys.OfficeKeys;
import org.qualityaward.archive.keys.RevocationReason;
import org.qualityaward.archive.keys.Signatory;
import org.qualityaward.archive.keys.TimeStamper;
import org.qualityaward.shared.AwardClock;

/**
 * Our papers before DSS, the validator of the European Commission, which is given the authority's root and its revocation list
 * and nothing else: every signature is TOTAL_PASSED and B-T. A file in which it finds no signature is not valid. The number of
 * papers is {@code -Ddss.papers=}: {@code mvn -o test -Dtest=JudgedByDssTest -Ddss.papers=1000}.
 */
class JudgedByDssTest {

    private static final int PAPERS = Integer.getInteger("dss.papers", 3);
    private static final String OFFICE = "乌海市市长质量奖评审办公室";
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Instant FROM = NOW.minus(30, ChronoUnit.DAYS);

    @TempDir
    static Path folder;

    private static OfficeKeys house;
    private static PadesSigner signer;
    private static Signatory author;

    @BeforeAll
    static void aHouse() {
        house = OfficeKeys.open(folder.resolve("keys"), "x", FROM, OFFICE);
        signer = new PadesSigner(new TimeStamper(house.timeStamp(), Clock.fixed(NOW, AwardClock.CHINA)));
        KeyPair pair = Crypto.newSigningPair();
        author = new Signatory(
                pair.getPrivate(),
                house.authority()
                        .certify(
                                OfficeKeys.name("张𬱖㛃", OFFICE),
                                pair.getPublic(),
                                FROM,
                                NOW.plus(365, ChronoUnit.DAYS),
                                OfficeAuthority.Purpose.SIGNING),
                house.authority().root());
    }

    private static byte[] paper(int i) {
        String reason = "PJ-2026-" + (1000 + i) + "/1";
        byte[] bare = PaperRendererTest.RENDERER.render(Samples.evaluation(), Samples.imprint());
        byte[] once = signer.sign(bare, author, "张𬱖㛃", reason, NOW);
        return signer.sign(once, house.office(), OFFICE, reason, NOW);
    }

    private static SimpleReport judge(byte[] pdf, OfficeAuthority.Revoked... revoked) throws Exception {
        return judge(house.authority(), pdf, revoked);
    }

    /** What DSS says of a file, given the authority's root and its revocation list. */
    static SimpleReport judge(OfficeAuthority authority, byte[] pdf, OfficeAuthority.Revoked... revoked)
            throws Exception {
        X509CRL list = authority.revocations(
                List.of(revoked), Instant.now(), Instant.now().plus(1, ChronoUnit.DAYS));
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(authority.root()));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(new ExternalResourcesCRLSource(new ByteArrayInputStream(list.getEncoded())));
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument().getSimpleReport();
    }

    private static List<Indication> indications(SimpleReport report) {
        return report.getSignatureIdList().stream().map(report::getIndication).toList();
    }

    @Test
    void everySignaturePasses() throws Exception {
        List<String> failed = new ArrayList<>();
        for (int i = 0; i < PAPERS; i++) {
            SimpleReport report = judge(paper(i));
            assertEquals(2, report.getSignaturesCount(), "none found is not valid");
            for (String id : report.getSignatureIdList()) {
                if (report.getIndication(id) != Indication.TOTAL_PASSED
                        || report.getSignatureFormat(id) != SignatureLevel.PAdES_BASELINE_T) {
                    failed.add(i + ": " + report.getIndication(id) + " " + report.getSubIndication(id) + " "
                            + report.getSignatureFormat(id) + " " + report.getAdESValidationErrors(id));
                }
            }
        }
        assertEquals(List.of(), failed);
    }

    @Test
    void aSignatureBeforeItsCertificateWasRevokedPassesAndOneAfterDoesNot() throws Exception {
        byte[] pdf = paper(0);
        var serial = author.certificate().getSerialNumber();

        SimpleReport before =
                judge(pdf, new OfficeAuthority.Revoked(serial, NOW.plusSeconds(1), RevocationReason.SUPERSEDED));
        assertEquals(List.of(Indication.TOTAL_PASSED, Indication.TOTAL_PASSED), indications(before));

        SimpleReport after =
                judge(pdf, new OfficeAuthority.Revoked(serial, NOW.minusSeconds(1), RevocationReason.SUPERSEDED));
        assertNotEquals(Indication.TOTAL_PASSED, indications(after).get(0));
        assertEquals(Indication.TOTAL_PASSED, indications(after).get(1), "the office's own still counts");
    }

    @Test
    void aChangedFileDoesNotPass() throws Exception {
        byte[] pdf = paper(0);
        pdf[pdf.length / 3] ^= 1;
        SimpleReport report = judge(pdf);
        assertNotEquals(List.of(Indication.TOTAL_PASSED, Indication.TOTAL_PASSED), indications(report));
    }
}
