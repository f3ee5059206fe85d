package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualityaward.archive.keys.Certificates;
import org.qualityaward.archive.keys.OfficeKeys;
import org.qualityaward.archive.keys.Signatory;
import org.qualityaward.archive.keys.TimeStamper;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Refusal;

/** What comes back from whoever signs elsewhere, signed with {@code openssl} and with a key that is not ours. */
class SignedElsewhereTest {

    private static final Instant FROM = Samples.SIGNED_AT.minus(30, ChronoUnit.DAYS);
    private static final String OFFICE = "乌海市市长质量奖评审办公室";

    @TempDir
    static Path folder;

    private static PadesSigner signer;
    private static OfficeKeys house;
    private static Signatory usbKey;
    private static X509Certificate rsa;
    private static SignedElsewhere paper;
    private static byte[] issued;

    @BeforeAll
    static void aPaperToBeSignedElsewhere() throws Exception {
        house = OfficeKeys.open(folder.resolve("house"), "x", FROM, OFFICE);
        usbKey =
                OfficeKeys.open(folder.resolve("other"), "x", FROM, "某数字证书认证中心").office();
        signer = new PadesSigner(new TimeStamper(house.timeStamp(), Clock.fixed(Samples.SIGNED_AT, AwardClock.CHINA)));
        issued = PaperRendererTest.RENDERER.render(Samples.evaluation(), Samples.imprint());
        paper = new SignedElsewhere(issued, signer.leaveGap(issued, "张𬱖㛃", "PJ-2026-0217/1", Samples.SIGNED_AT));
        openssl(
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "3650",
                "-subj",
                "/CN=Zhang",
                "-keyout",
                "key.pem",
                "-out",
                "cert.pem");
        openssl(
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "3650",
                "-subj",
                "/CN=Li",
                "-keyout",
                "key2.pem",
                "-out",
                "cert2.pem");
        rsa = Certificates.readAll(Files.readAllBytes(folder.resolve("cert.pem")))
                .get(0);
    }

    private static void openssl(Object... arguments) {
        Object[] command = new Object[arguments.length + 1];
        command[0] = "openssl";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Programs.Said said = Programs.run(null, folder, command);
        assertEquals(0, said.code(), said.text());
    }

    private static byte[] signedInTheFile() {
        return signer.signUnstamped(issued, usbKey, "张𬱖㛃", "agreed", Samples.SIGNED_AT);
    }

    /** As a person does it at a terminal. */
    private static byte[] p7s(byte[] bytes, String... more) throws IOException {
        Files.write(folder.resolve("bytes.bin"), bytes);
        Object[] command = {
            "cms",
            "-sign",
            "-binary",
            "-cades",
            "-md",
            "sha256",
            "-in",
            "bytes.bin",
            "-signer",
            "cert.pem",
            "-inkey",
            "key.pem",
            "-outform",
            "DER",
            "-out",
            "out.p7s"
        };
        Object[] all = Arrays.copyOf(command, command.length + more.length);
        System.arraycopy(more, 0, all, command.length, more.length);
        openssl(all);
        return Files.readAllBytes(folder.resolve("out.p7s"));
    }

    private static boolean theirs(X509Certificate certificate) {
        return List.of(usbKey.certificate(), rsa).contains(certificate);
    }

    private static String refusal(byte[] upload) {
        return assertThrows(Refusal.class, () -> paper.accept(upload, SignedElsewhereTest::theirs))
                .key()
                .replace("archive.refusal.elsewhere.", "");
    }

    private static byte[] painted(byte[] pdf) throws IOException {
        return Paintings.CONTENT.on(pdf, 0);
    }

    /** The paper goes on as any other: stamped, signed by the office, and valid for a program that is not ours. */
    private static void goesOn(byte[] accepted) throws Exception {
        byte[] whole = signer.sign(signer.stamp(accepted), house.office(), OFFICE, "PJ-2026-0217/1", Samples.SIGNED_AT);
        SignedPdf read = SignedPdf.read(whole, house.authority().root());
        assertEquals(2, read.signatures().size());
        assertTrue(read.endsWithASignature());
        assertTrue(read.signatures().stream().allMatch(s -> s.intact() && s.stampedAt() != null));
        Path file = Files.write(folder.resolve("whole.pdf"), whole);
        String report = PadesSignerTest.run("pdfsig", file.toString());
        assertEquals(2, report.split("Signature is Valid", -1).length - 1, report);
    }

    @Test
    void theFileWithTheSignatureInItIsTaken() throws Exception {
        goesOn(paper.accept(signedInTheFile(), SignedElsewhereTest::theirs));
    }

    @Test
    void aSignatureByItselfIsTaken() throws Exception {
        goesOn(paper.accept(p7s(paper.toSign()), SignedElsewhereTest::theirs));
    }

    @Test
    void aSignatureByItselfIsTakenAsTextToo() throws Exception {
        Files.write(folder.resolve("in.der"), p7s(paper.toSign()));
        openssl("pkcs7", "-inform", "DER", "-in", "in.der", "-out", "out.pem");
        goesOn(paper.accept(Files.readAllBytes(folder.resolve("out.pem")), SignedElsewhereTest::theirs));
    }

    @Test
    void aSignatureThatNamesItsCertificateByAnotherDigestIsTaken() throws Exception {
        goesOn(paper.accept(p7s(paper.toSign(), "-md", "sha512"), SignedElsewhereTest::theirs));
    }

    /** Told while another can still be made, and not when the stamp is there and finds no room. */
    @Test
    void aSignatureThatLeavesNoRoomForItsStampIsRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(issued);
                SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(4_000);
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
            document.addSignature(signature, options);
            ExternalSigningSupport external = document.saveIncrementalForExternalSigning(out);
            external.setSignature(PadesSigner.bare(external.getContent().readAllBytes(), usbKey));
        }
        assertEquals("archive.refusal.noRoom", refusal(out.toByteArray()));
    }

    @Test
    void anotherFileIsRefused() {
        byte[] changed = signedInTheFile();
        changed[issued.length / 2] ^= 1;
        assertEquals("otherFile", refusal(changed));
        assertEquals("otherFile", refusal(issued));
        assertEquals("otherFile", refusal("%PDF-1.7 other".getBytes(StandardCharsets.US_ASCII)));
    }

    /** Those that change something this paper has. */
    static List<Paintings> paintings() throws IOException {
        List<Paintings> suiting = new ArrayList<>();
        for (Paintings kind : Paintings.values()) {
            if (kind.suits(issued)) {
                suiting.add(kind);
            }
        }
        return suiting;
    }

    @ParameterizedTest
    @MethodSource("paintings")
    void whatWasPaintedOverBeforeItWasSignedIsRefused(Paintings kind) throws Exception {
        byte[] upload = signer.signUnstamped(kind.on(issued, 0), usbKey, "x", "x", Samples.SIGNED_AT);
        assertEquals("moreThanSigned", refusal(upload));
        // In one and the same revision with the signature there is one end of file only.
        byte[] atOnce = signedWhile(kind);
        assertEquals("moreThanSigned", refusal(atOnce));
    }

    /** Our own library passes over it; to other readers the object is gone. */
    @Test
    void anObjectThatIsSaidToBeGoneIsFound() throws Exception {
        byte[] sound = signedWithAList("");
        assertArrayEquals(sound, paper.accept(sound, SignedElsewhereTest::theirs));
        assertEquals("moreThanSigned", refusal(signedWithAList("4 1\n0000000000 00001 f\r\n")));
        assertEquals("moreThanSigned", refusal(signedWithAList("4 1\n0000000000 65535 f\r\n")));
    }

    /** As other programs sign: with a list of objects in clear, here with something more in it. */
    private static byte[] signedWithAList(String more) throws Exception {
        byte[] gapped = signer.leaveGap(issued, "x", "x", Samples.SIGNED_AT);
        StringBuilder list = new StringBuilder("xref\n0 1\n0000000000 65535 f\r\n");
        String body;
        try (PDDocument document = Loader.loadPDF(gapped);
                PDDocument before = Loader.loadPDF(issued)) {
            int end = (int) document.getDocument().getStartXref();
            body = new String(gapped, 0, end, StandardCharsets.ISO_8859_1);
            document.getDocument().getXrefTable().forEach((key, at) -> {
                if (at > issued.length && at < end) {
                    list.append(String.format("%d 1\n%010d 00000 n\r\n", key.getNumber(), at));
                }
            });
            COSDictionary trailer = document.getDocument().getTrailer();
            list.append(more)
                    .append(String.format(
                            "trailer\n<</Size 999/Root %d 0 R/Info %d 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n",
                            ((COSObject) trailer.getItem(COSName.ROOT)).getKey().getNumber(),
                            ((COSObject) trailer.getItem(COSName.INFO)).getKey().getNumber(),
                            before.getDocument().getStartXref(),
                            end));
        }
        Matcher range =
                Pattern.compile("/ByteRange \\[0 ([0-9]+) ([0-9]+) [0-9]+\\] *").matcher(body);
        assertTrue(range.find(issued.length));
        int from = Integer.parseInt(range.group(2));
        String anew =
                "/ByteRange [0 " + range.group(1) + " " + from + " " + (body.length() + list.length() - from) + "]";
        String whole = body.substring(0, range.start())
                + anew
                + " ".repeat(range.end() - range.start() - anew.length())
                + body.substring(range.end())
                + list;
        SignatureGap gap = SignatureGap.last(whole.getBytes(StandardCharsets.ISO_8859_1));
        return gap.filledWith(PadesSigner.bare(gap.content(), usbKey));
    }

    private static byte[] signedWhile(Paintings kind) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(issued);
                SignatureOptions options = new SignatureOptions()) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
            document.addSignature(signature, options);
            Set<COSDictionary> changed = new HashSet<>();
            kind.paint(document, document.getPage(0), changed);
            changed.forEach(one -> one.setNeedToBeUpdated(true));
            ExternalSigningSupport external = document.saveIncrementalForExternalSigning(out);
            Signatory key = usbKey;
            external.setSignature(signer.cms(external.getContent().readAllBytes(), key));
        }
        return out.toByteArray();
    }

    @Test
    void whatIsAddedAfterTheSignatureIsRefused() throws Exception {
        assertEquals("notWhole", refusal(painted(signedInTheFile())));
        byte[] longer = Arrays.copyOf(signedInTheFile(), signedInTheFile().length + 1);
        assertEquals("notWhole", refusal(longer));
    }

    @Test
    void aSignatureOverAPartOnlyIsRefused() {
        byte[] upload = signedInTheFile();
        String text = new String(upload, StandardCharsets.ISO_8859_1);
        int range = text.lastIndexOf("/ByteRange [0 ");
        upload[range + "/ByteRange [".length()] = '9';
        assertEquals("notWhole", refusal(upload));
    }

    @Test
    void aSecondSignatureIsRefused() throws Exception {
        assertEquals(
                "severalSignatures",
                refusal(signer.signUnstamped(signedInTheFile(), usbKey, "x", "x", Samples.SIGNED_AT)));
        assertEquals("severalSignatures", refusal(p7s(paper.toSign(), "-signer", "cert2.pem", "-inkey", "key2.pem")));
    }

    @Test
    void aForeignCertificateIsRefused() {
        byte[] upload = signer.signUnstamped(issued, house.office(), "x", "x", Samples.SIGNED_AT);
        assertEquals("foreign", refusal(upload));
    }

    @Test
    void aSignatureOverOtherBytesIsRefused() throws Exception {
        assertEquals("broken", refusal(p7s(issued)));
        byte[] changed = signedInTheFile();
        int digit = new String(changed, StandardCharsets.ISO_8859_1).lastIndexOf("/Contents <") + 3000;
        assertTrue(List.of("broken", "notWhole").contains(refusal(flipped(changed, digit - 2200))));
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] other = bytes.clone();
        other[at] = (byte) (other[at] == '0' ? '1' : '0');
        return other;
    }

    @Test
    void whatIsNoSignatureIsRefused() throws Exception {
        assertEquals("unreadable", refusal("hello".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("unreadable", refusal(new byte[0]));
        assertEquals("unreadable", refusal("-----BEGIN PKCS7-----\n!\n".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("p7s", refusal(p7s(paper.toSign(), "-nodetach")));
        assertEquals("noSignature", refusal(painted(issued)));
    }

    /** Without the certificate's hash among what is signed another certificate could be put in its place. */
    @Test
    void aSignatureThatDoesNotNameItsCertificateIsRefused() throws Exception {
        Files.write(folder.resolve("bytes.bin"), paper.toSign());
        openssl(
                "cms",
                "-sign",
                "-binary",
                "-in",
                "bytes.bin",
                "-signer",
                "cert.pem",
                "-inkey",
                "key.pem",
                "-outform",
                "DER",
                "-out",
                "plain.p7s");
        assertEquals("broken", refusal(Files.readAllBytes(folder.resolve("plain.p7s"))));
    }
}
