package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.archive.keys.Crypto;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.archive.keys.OfficeAuthority;
import org.qualityaward.archive.keys.OfficeKeys;
import org.qualityaward.archive.keys.Signatory;
import org.qualityaward.archive.keys.TimeStamper;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Refusal;

class PadesSignerTest {

    private static final String ORGANIZATION = "乌海市市长质量奖评审办公室";

    @TempDir
    static Path keysFolder;

    private static OfficeKeys keys;
    private static PadesSigner signer;
    private static Signatory author;
    private static byte[] signed;

    @BeforeAll
    static void signByAuthorAndOffice() throws IOException {
        Instant from = Samples.SIGNED_AT.minus(30, ChronoUnit.DAYS);
        keys = OfficeKeys.open(keysFolder.resolve("keys"), "a password", from, ORGANIZATION);
        signer = signerOf(keys, Samples.SIGNED_AT);
        author = authorOf(keys, "张𬱖㛃", from);
        byte[] bare = PaperRendererTest.RENDERER.render(Samples.evaluation(), Samples.imprint());
        signed = bothSign(bare);
        Files.write(Path.of("target", "signed.pdf"), signed);
    }

    private static PadesSigner signerOf(OfficeKeys office, Instant at) {
        return new PadesSigner(new TimeStamper(
                office.timeStamp().certificate(),
                office.authority().root(),
                office.timeStamp().secret(),
                Clock.fixed(at, AwardClock.CHINA)));
    }

    private static Signatory authorOf(OfficeKeys office, String name, Instant from) {
        KeyPair pair = Crypto.newSigningPair();
        return new Signatory(
                pair.getPrivate(),
                office.authority()
                        .certify(
                                OfficeKeys.name(name, ORGANIZATION),
                                pair.getPublic(),
                                from,
                                from.plus(365, ChronoUnit.DAYS),
                                OfficeAuthority.Purpose.SIGNING),
                office.authority().root());
    }

    private static byte[] bothSign(byte[] bare) {
        byte[] once = signer.sign(bare, author, "张𬱖㛃", "PJ-2026-0217/1", Samples.SIGNED_AT);
        return signer.sign(once, keys.office(), ORGANIZATION, "PJ-2026-0217/1", Samples.SIGNED_AT);
    }

    private static boolean holds(byte[] pdf, OfficeKeys trusted) {
        SignedPdf read = SignedPdf.read(pdf, trusted.authority().root());
        List<FoundSignature> found = read.signatures();
        return found.size() == 2
                && read.endsWithASignature()
                && found.stream().allMatch(s -> s.intact() && s.trusted() && s.inForce());
    }

    @Test
    void bothSignaturesHoldAndCoverTheWholeFile() {
        assertTrue(holds(signed, keys));
        SignedPdf read = SignedPdf.read(signed, keys.authority().root());
        assertEquals("张𬱖㛃", read.signatures().get(0).commonName().orElseThrow());
        assertEquals(ORGANIZATION, read.signatures().get(1).commonName().orElseThrow());
        assertEquals(Samples.SIGNED_AT, read.signatures().get(0).stampedAt());
        assertEquals("PJ-2026-0217/1", read.claimedNumber().orElseThrow());
    }

    @Test
    void theSecondSignatureLeavesTheFirstOnesBytesAsTheyAre() {
        SignedPdf read = SignedPdf.read(signed, keys.authority().root());
        long first = read.signatures().get(0).end();
        assertTrue(first < signed.length);
        assertTrue(holds(signed, keys));
    }

    /** A file that is not even opened, since a byte made it look packed in a way that ours never are, does not hold either. */
    private static boolean isOpenedAndHolds(byte[] pdf) {
        try {
            return holds(pdf, keys);
        } catch (Refusal refused) {
            return false;
        }
    }

    /** A byte of the file outside the signature's own certificate and time stamp bags. */
    @Test
    void aChangedByteIsFound() {
        Random random = new Random(20260608);
        for (int i = 0; i < 400; i++) {
            byte[] changed = signed.clone();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            boolean sameHash = java.util.Arrays.equals(Digests.sha256(changed), Digests.sha256(signed));
            assertFalse(sameHash);
            if (isOpenedAndHolds(changed)) {
                assertTrue(insideASignature(at), "byte " + at + " of " + changed.length + " was not found");
            }
        }
    }

    /** What is inside a signature value and not signed itself is found by the file's hash in the log. */
    private static boolean insideASignature(int at) {
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        int from = 0;
        while ((from = text.indexOf("/Contents <", from)) >= 0) {
            int end = text.indexOf('>', from);
            if (at > from && at < end) {
                return true;
            }
            from = end;
        }
        return false;
    }

    @Test
    void whatWasPaintedOverAfterSigningIsFound() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(signed)) {
            var page = document.getPage(0);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                content.addRect(60, 400, 300, 40);
                content.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getCOSObject().getDictionaryObject("Contents");
            document.saveIncremental(out);
        }
        byte[] painted = out.toByteArray();
        assertNotEquals(signed.length, painted.length);
        SignedPdf read = SignedPdf.read(painted, keys.authority().root());
        assertEquals(2, read.signatures().size());
        assertFalse(read.endsWithASignature());
        assertFalse(holds(painted, keys));
    }

    @Test
    void aStrippedCountersignatureIsFound() {
        int end = (int) SignedPdf.read(signed, keys.authority().root())
                .signatures()
                .get(0)
                .end();
        assertFalse(holds(java.util.Arrays.copyOf(signed, end), keys));
    }

    @Test
    void aFileWithoutAnySignatureDoesNotHold() {
        assertFalse(holds(PaperRendererTest.RENDERER.render(Samples.evaluation(), Samples.imprint()), keys));
        assertFalse(holds(new byte[0], keys));
        assertFalse(holds("not a PDF".getBytes(StandardCharsets.US_ASCII), keys));
    }

    @Test
    void aForeignAuthorityIsNotTrusted(@TempDir Path folder) {
        OfficeKeys foreign =
                OfficeKeys.open(folder.resolve("k"), "x", Samples.SIGNED_AT.minus(1, ChronoUnit.DAYS), ORGANIZATION);
        SignedPdf read = SignedPdf.read(signed, foreign.authority().root());
        assertTrue(read.signatures().stream().allMatch(FoundSignature::intact));
        assertTrue(read.signatures().stream().noneMatch(FoundSignature::trusted));
        assertFalse(holds(signed, foreign));
    }

    @Test
    void aCertificateThatDidNotCountYetIsFound() {
        Signatory late = authorOf(keys, "晚到", Samples.SIGNED_AT.plus(1, ChronoUnit.DAYS));
        byte[] pdf = signer.sign(
                PaperRendererTest.RENDERER.render(Samples.evaluation(), Samples.imprint()),
                late,
                "晚到",
                "PJ-2026-0218/1",
                Samples.SIGNED_AT);
        FoundSignature found =
                SignedPdf.read(pdf, keys.authority().root()).signatures().get(0);
        assertTrue(found.intact() && found.trusted());
        assertFalse(found.inForce());
    }

    @Test
    void aTimeStampCertificateDoesNotSignPapers() {
        byte[] pdf = signer.sign(
                PaperRendererTest.RENDERER.render(Samples.evaluation(), Samples.imprint()),
                keys.timeStamp(),
                "TSA",
                "PJ-2026-0219/1",
                Samples.SIGNED_AT);
        assertFalse(
                SignedPdf.read(pdf, keys.authority().root()).signatures().get(0).trusted());
    }

    /** A program that is not ours says the same. */
    @Test
    void pdfsigFindsBothSignaturesValid() throws Exception {
        String report = run("pdfsig", Path.of("target", "signed.pdf").toString());
        assertEquals(2, report.split("Signature Validation: Signature is Valid.", -1).length - 1, report);
        assertEquals(1, report.split("  - Total document signed", -1).length - 1, report);
        assertTrue(report.contains("ETSI.CAdES.detached"), report);
    }

    static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    @Test
    void keysAreReadAgainAndNotMadeAnew() {
        OfficeKeys again = OfficeKeys.open(keysFolder.resolve("keys"), "a password", Instant.now(), ORGANIZATION);
        assertEquals(keys.logKeys().text(), again.logKeys().text());
        assertEquals(keys.authority().root(), again.authority().root());
    }

    @Test
    void keyFilesBelongToTheirOwnerAlone() throws IOException {
        try (var files = Files.list(keysFolder.resolve("keys"))) {
            for (Path file : files.toList()) {
                assertEquals(
                        "rw-------",
                        java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file)),
                        file.toString());
            }
        }
    }
}
