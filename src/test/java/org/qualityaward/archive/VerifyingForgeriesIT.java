package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.archive.Verdict.Question;
import org.qualityaward.archive.Verdict.Result;
import org.qualityaward.archive.keys.KeyRole;
import org.qualityaward.archive.keys.RevocationReason;
import org.qualityaward.archive.keys.Signatory;
import org.qualityaward.archive.keys.TimeStamper;
import org.qualityaward.shared.AwardClock;

/** Whatever was done to a paper or a bag after it left the house has its name on the open page. */
class VerifyingForgeriesIT extends ArchiveFixture {

    @Inject
    VerifyingBag verifyingBag;

    @Inject
    GatheringBag gathering;

    @Inject
    WritingBag writing;

    @Inject
    ReplacingHouseKey replacing;

    @Inject
    AwardClock clock;

    @TempDir
    Path here;

    private byte[] pdf;

    @BeforeEach
    void aFiledPaper() {
        pdf = documents.bytes(file(Samples.evaluation()));
    }

    private String named(byte[] bytes, Question question) {
        Verdict verdict = verifying.verify(bytes);
        assertEquals(Result.INVALID, verdict.result());
        String key = verdict.checks().stream()
                .filter(check -> check.question() == question)
                .findFirst()
                .orElseThrow()
                .key();
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private byte[] appended() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentInformation().setKeywords("x");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        return out.toByteArray();
    }

    @Test
    void paintedOverAndAppendedAreToldApart() throws IOException {
        byte[] certificate = documents.bytes(inTransaction(() -> filing.fileByOffice(Samples.certificate())));
        for (Paintings kind : Paintings.values()) {
            byte[] paper = kind.suits(pdf) ? pdf : certificate;
            assertEquals("overlaid", named(kind.on(paper, 0), Question.COUNTERSIGNED), kind.name());
        }
        assertEquals("appended", named(appended(), Question.COUNTERSIGNED));
    }

    @Test
    void aStrippedSignatureIsNamed() {
        long end = SignedPdf.read(pdf, house.authority().root())
                .signatures()
                .get(0)
                .end();
        assertEquals("stripped", named(Arrays.copyOf(pdf, (int) end), Question.COUNTERSIGNED));
        byte[] bare = new PaperRenderer().render(Samples.evaluation(), Samples.imprint());
        assertEquals("noSignature", named(bare, Question.SIGNER));
    }

    @Test
    void aForeignCertificateAndAForeignTimeAreNamed() {
        BagHouse strangers = new BagHouse(here.resolve("keys"));
        strangers.file(Samples.evaluation(), "PJ-2026-0217", true);
        byte[] theirs = strangers.evidence(0).file();
        assertEquals("foreign", named(theirs, Question.SIGNER));
        assertEquals("foreign", named(theirs, Question.TIME));
    }

    @Test
    void aTimeInTheFutureIsNamed() {
        Clock ahead = Clock.offset(Clock.systemUTC(), Duration.ofDays(365));
        PadesSigner early = new PadesSigner(new TimeStamper(
                house.timeStampCertificate(), house.authority().root(), house.timeStampSecret(), ahead));
        byte[] bare = new PaperRenderer().render(Samples.certificate(), Samples.officeImprint());
        byte[] signed = early.sign(bare, house.office(), "x", "ZS-1999-0001/1", Samples.SIGNED_AT);
        assertEquals("future", named(signed, Question.TIME));
    }

    private byte[] bag() {
        EvidenceBag bag = gathering.of(file(Samples.evaluation()));
        return current.as(author, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                writing.write(bag, out, done -> {});
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return out.toByteArray();
        });
    }

    /** The same bag with one file changed, or left out where it becomes null. */
    private static byte[] with(byte[] bag, String ending, java.util.function.UnaryOperator<byte[]> change)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(bag));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                byte[] changed = entry.getName().endsWith(ending) ? change.apply(content) : content;
                if (changed != null) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(changed);
                    to.closeEntry();
                }
            }
        }
        return out.toByteArray();
    }

    private BagVerdict verify(byte[] bag) {
        return verifyingBag.verify(new ByteArrayInputStream(bag));
    }

    private static byte[] flipped(byte[] content) {
        byte[] other = content.clone();
        other[other.length / 2] ^= 1;
        return other;
    }

    private void assertFault(String fault, byte[] bag) {
        BagVerdict verdict = verify(bag);
        assertEquals(Result.INVALID, verdict.result());
        assertTrue(
                verdict.faults().stream().anyMatch(found -> found.key().equals("archive.bagVerdict." + fault)),
                verdict.faults().toString());
    }

    @Test
    void aFileThatIsInTheBagTwiceIsNamed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(bag()));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                List<String> folders = entry.getName().endsWith(".json") ? List.of("a/", "b/") : List.of("a/");
                for (String folder : folders) {
                    to.putNextEntry(new ZipEntry(folder + entry.getName().replaceFirst("^[^/]*/", "")));
                    to.write(content);
                }
            }
        }
        assertFault("twice", out.toByteArray());
    }

    /** Revocations count by the second. */
    private void inTheNextSecond() {
        long second = clock.instant().getEpochSecond();
        while (clock.instant().getEpochSecond() == second) {
            Thread.onSpinWait();
        }
    }

    /** Whoever knows the office's key signs any list; what was made before he did is believed on. */
    @Test
    void aBagSignedWithACompromisedKeyIsNamed() throws IOException {
        byte[] before = bag();
        Signatory known = house.office();
        inTheNextSecond();
        inTransaction(() -> {
            replacing.turn(KeyRole.OFFICE, RevocationReason.COMPROMISED);
            return null;
        });
        byte[] after = bag();
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        with(after, "/tagmanifest-sha256.txt", content -> {
            list.writeBytes(content);
            return content;
        });
        assertFault("compromised", with(after, ".sig", content -> known.sign(list.toByteArray())));
        assertEquals(
                Result.VALID, verify(after).result(), verify(after).faults().toString());
        assertEquals(
                Result.VALID, verify(before).result(), verify(before).faults().toString());
    }

    @Test
    void aBagIsExaminedFileByFile() throws IOException {
        byte[] bag = bag();
        BagVerdict whole = verify(bag);
        assertEquals(Result.VALID, whole.result(), whole.faults().toString());
        assertEquals(1, whole.documents().size());
        assertFault("changed", with(bag, ".leaf.json", VerifyingForgeriesIT::flipped));
        assertFault("missing", with(bag, ".crl", content -> null));
        assertFault(
                "notSigned", with(bag, "/tagmanifest-sha256.txt", content -> (new String(content) + "\n").getBytes()));
        assertFault("notSigned", with(bag, ".sig", VerifyingForgeriesIT::flipped));
        assertFault("noBag", with(bag, "/manifest-sha256.txt", content -> null));
        assertFault("unreadable", Arrays.copyOf(bag, bag.length / 2));
        assertFault("noBag", new byte[0]);
        BagVerdict painted = verify(with(bag, ".pdf", VerifyingForgeriesIT::flipped));
        assertEquals(Result.INVALID, painted.documents().get(0).verdict().result());
    }
}
