package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.archive.Programs.Said;
import org.qualityaward.archive.keys.OfficeAuthority;
import org.qualityaward.archive.keys.RevocationReason;

/** A bag is checked with programs that are not ours, and whatever was done to it is found. */
class EvidenceBagTest {

    @TempDir
    static Path folder;

    private static BagHouse house;
    private static byte[] zip;
    private static Path tools;

    @TempDir
    Path here;

    private Path bag;

    @BeforeAll
    static void aBagOfTwoDocuments() throws IOException {
        house = new BagHouse(folder.resolve("keys"));
        house.file(Samples.evaluation(), "PJ-2026-0217", true);
        house.file(Samples.certificate(), "ZS-2026-0003", false);
        zip = house.zip();
        house.handOut(folder);
        tools = Programs.only(folder.resolve("tools"), Programs.CHECKERS);
    }

    @BeforeEach
    void unpacked() throws IOException {
        Programs.unzip(zip, here);
        bag = here.resolve("quality-award-test");
    }

    /** With the checker from outside, and nothing else on the path than what it says it needs. */
    private static Said check(Path bag) {
        return Programs.run(tools, folder, Programs.find("bash"), "verify.sh", "ca.pem", "tsa.pem", "log.txt", bag);
    }

    private void assertFound(String what) {
        Said said = check(bag);
        assertEquals(1, said.code(), said.text());
        assertTrue(said.text().lines().anyMatch(line -> line.contains("WRONG") && line.contains(what)), said.text());
    }

    private void signAnew() throws IOException {
        house.signAnew(bag);
    }

    /** The second paper is gone, its place in the tree is not; the checker says by which paper it went. */
    @Test
    void whatWasLawfullyDestroyedIsToldAndTheRestIsWhole() throws IOException {
        BagHouse old = new BagHouse(here.resolve("old-keys"));
        old.file(Samples.evaluation(), "PJ-2026-0001", true);
        old.file(Samples.certificate(), "ZS-2026-0001", false);
        old.destroy(1, "XH-2036-0002");
        Path out = Files.createDirectories(here.resolve("old"));
        old.handOut(out);
        Programs.unzip(old.zip(), out);
        Path rest = out.resolve("quality-award-test");
        Said said = Programs.run(tools, out, Programs.find("bash"), "verify.sh", "ca.pem", "tsa.pem", "log.txt", rest);
        assertEquals(0, said.code(), said.text());
        assertTrue(said.text().contains("ZS-2026-0001-1: 依规销毁，批准文号 XH-2036-0002"), said.text());
        assertTrue(said.text().contains("结论：相符。1 份文件"), said.text());
        assertTrue(Files.readString(rest.resolve("data/目录.csv")).contains("依规销毁（批准文号 XH-2036-0002）"));

        Path end = rest.resolve("data/log/ZS-2026-0001-1.destroyed.json");
        Files.writeString(end, Files.readString(end).replace("XH-2036-0002", "XH-2036-0009"));
        Said changed =
                Programs.run(tools, out, Programs.find("bash"), "verify.sh", "ca.pem", "tsa.pem", "log.txt", rest);
        assertEquals(1, changed.code(), changed.text());
    }

    @Test
    void aStrangersValidatorFindsTheBagValid() throws Exception {
        var read = new BagReader().read(bag);
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isComplete(read, false);
            verifier.isValid(read, false);
        }
        assertTrue(BagVerifier.canQuickVerify(read));
        BagVerifier.quicklyVerify(read);
    }

    @Test
    void theCheckerNeedsFourProgramsAndFindsItWhole() {
        Said said = check(bag);
        assertEquals(0, said.code(), said.text());
        assertTrue(said.text().contains("PJ-2026-0217-1: 2 "), said.text());
        assertTrue(said.text().contains("ZS-2026-0003-1: 1 "), said.text());
        assertEquals(0, run("ca.pem", "tsa.pem", "log.pem").code(), "takes the log's key as PEM too");
    }

    private Said run(String ca, String tsa, String log) {
        return Programs.run(tools, folder, Programs.find("bash"), bag.resolve("verify.sh"), ca, tsa, log);
    }

    @Test
    void aChangedByteInAnyFileIsFound() throws IOException {
        Random random = new Random(42);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(bag)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("PJ-2026"))
                    .sorted()
                    .toList();
        }
        assertEquals(5 + 9 + 1 + 7, files.size(), files.toString());
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            byte[] changed = bytes.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, changed);
            Said said = check(bag);
            assertFalse(said.code() == 0, file + " was changed:\n" + said.text());
            Files.write(file, bytes);
        }
    }

    @Test
    void aFileMoreOrLessIsFound() throws IOException {
        Files.writeString(bag.resolve("data/doc/more.txt"), "x");
        assertFound("data/doc/more.txt");
        Files.delete(bag.resolve("data/doc/more.txt"));
        Files.delete(bag.resolve("data/doc/ZS-2026-0003-1.json"));
        assertFound("manifest-sha256.txt");
    }

    @Test
    void changedWithItsListsItIsNotTheOfficesBagAndSignedByTheOfficeNotWhatWasFiled() throws IOException {
        Path json = bag.resolve("data/doc/PJ-2026-0217-1.json");
        Files.writeString(json, Files.readString(json).replace("5", "1"));
        BagHouse.listAnew(bag);
        assertFound("office-signature.sig");
        signAnew();
        assertFound("PJ-2026-0217-1.json");
    }

    /** Even the office cannot say that something else was filed: the log knows. */
    @Test
    void evenTheOfficeCannotPutAnotherPaperInItsPlace() throws IOException {
        Files.copy(
                bag.resolve("data/doc/ZS-2026-0003-1.pdf"),
                bag.resolve("data/doc/PJ-2026-0217-1.pdf"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        signAnew();
        assertFound("PJ-2026-0217-1.pdf");
        Path leaf = bag.resolve("data/log/PJ-2026-0217-1.leaf.json");
        Files.writeString(
                leaf,
                Files.readString(leaf)
                        .replaceAll(
                                "\"sha256\":\"[0-9a-f]*\"",
                                "\"sha256\":\"" + BagHouse.sum(bag.resolve("data/doc/PJ-2026-0217-1.pdf")) + "\""));
        signAnew();
        assertFound("PJ-2026-0217-1.leaf.json");
    }

    @Test
    void whatIsPaintedOverAfterSigningIsFound() throws IOException {
        Path file = bag.resolve("data/doc/PJ-2026-0217-1.pdf");
        byte[] pdf = Files.readAllBytes(file);
        try (PDDocument document = Loader.loadPDF(pdf);
                OutputStream out = Files.newOutputStream(file)) {
            var page = document.getPage(0);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                content.addRect(60, 400, 300, 40);
                content.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        signAnew();
        assertFound("最后一个签名之后另有内容");
    }

    @Test
    void anotherAuthorityClockOrLogIsNotTrusted() throws IOException {
        BagHouse other = new BagHouse(here.resolve("other-keys"));
        other.file(Samples.certificate(), "ZS-2026-0003", false);
        Path theirs = Files.createDirectories(here.resolve("theirs"));
        other.handOut(theirs);
        assertEquals(
                1,
                run(theirs.resolve("ca.pem").toString(), "tsa.pem", "log.txt").code());
        assertEquals(
                1,
                run("ca.pem", theirs.resolve("tsa.pem").toString(), "log.txt").code());
        Said said = run("ca.pem", "tsa.pem", theirs.resolve("log.txt").toString());
        assertEquals(1, said.code());
        assertTrue(said.text().contains("signature of the checkpoint"), said.text());
    }

    @Test
    void aSignatureAfterItsCertificateWasRevokedIsFound() throws IOException {
        var serial = house.author().certificate().getSerialNumber();
        house.revoked.add(
                new OfficeAuthority.Revoked(serial, Samples.SIGNED_AT.minusSeconds(60), RevocationReason.COMPROMISED));
        Files.write(bag.resolve("data/certs/revoked.crl"), house.trust().revocations());
        signAnew();
        assertFound("revoked");
        house.revoked.clear();
        house.revoked.add(
                new OfficeAuthority.Revoked(serial, Samples.SIGNED_AT.plusSeconds(60), RevocationReason.COMPROMISED));
        Files.write(bag.resolve("data/certs/revoked.crl"), house.trust().revocations());
        house.revoked.clear();
        signAnew();
        assertEquals(0, check(bag).code(), "revoked after it signed");
    }

    @Test
    void aBagThatTheOfficeSignedWithARevokedKeyIsFound() throws IOException {
        var serial = house.keys.office().certificate().getSerialNumber();
        for (int secondsAfter : new int[] {-60, 60}) {
            house.revoked.add(new OfficeAuthority.Revoked(
                    serial, Samples.SIGNED_AT.plusSeconds(secondsAfter), RevocationReason.COMPROMISED));
            Files.write(bag.resolve("data/certs/revoked.crl"), house.trust().revocations());
            house.revoked.clear();
            signAnew();
            if (secondsAfter < 0) {
                assertFound("评审办已吊销的密钥");
            } else {
                assertEquals(0, check(bag).code(), "the checkpoint was stamped before the key was known");
            }
        }
    }

    @Test
    void withoutAProgramNothingIsSaidToBeWhole() throws IOException {
        Path fewer = Programs.only(here.resolve("fewer"), List.of("sha256sum", "openssl", "pdfsig"));
        Said said =
                Programs.run(fewer, folder, Programs.find("bash"), "verify.sh", "ca.pem", "tsa.pem", "log.txt", bag);
        assertEquals(2, said.code());
        assertTrue(said.text().contains("xxd"), said.text());
    }

    @Test
    void theCatalogueIsInTheTermsOfFiling() throws IOException {
        String catalogue = Files.readString(bag.resolve("data/目录.csv"), StandardCharsets.UTF_8);
        assertTrue(catalogue.startsWith("\uFEFF序号,文号,版次,题名,责任者,日期,密级,保管期限,页数,"), catalogue);
        assertTrue(
                catalogue.contains("\"双向监督评价表（现场评审）\",\"张𬱖㛃（申报组织填报人）\",\"2026-06-08\",\"内部\",\"30年\",\"1\""),
                catalogue);
        assertTrue(catalogue.contains("\"乌海市市长质量奖评审办公室\",\"2026-06-08\",\"公开\",\"永久\""), catalogue);
        assertTrue(Files.isExecutable(bag.resolve("verify.sh")));
        assertTrue(Files.readString(bag.resolve("说明.txt")).contains(BagHouse.sum(bag.resolve("verify.sh"))));
    }
}
