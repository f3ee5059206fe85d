package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.keys.StampTrust;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Refusal;

/** What a stranger hands in to keep the open page busy is refused before it does. */
class VerifyingLimitsTest {

    private static String refusal(Supplier<?> asked) {
        return assertThrows(Refusal.class, asked::get).key();
    }

    private static SignedPdf read(byte... file) {
        return SignedPdf.read(file, (X509Certificate) null, new StampTrust(List.of()));
    }

    @Test
    void soManyAtOnceAndSoManyFromOneAddress() {
        VerifyingLimits limits = new VerifyingLimits();
        limits.clock = Clock.fixed(Samples.SIGNED_AT, AwardClock.CHINA);
        Supplier<String> second = () -> limits.within("b", 9, 1, () -> "examined");
        assertEquals("archive.refusal.verify.busy", refusal(() -> limits.within("a", 2, 1, second)));
        assertEquals("examined", limits.within("a", 2, 1, () -> "examined"), "whoever was refused takes no room");
        assertEquals("archive.refusal.verify.tooOften", refusal(() -> limits.within("a", 2, 1, () -> "examined")));
        assertEquals("examined", second.get(), "others are not held up");
        limits.clock = Clock.fixed(Samples.SIGNED_AT.plusSeconds(3600), AwardClock.CHINA);
        assertEquals("examined", limits.within("a", 2, 1, () -> "examined"));
    }

    @Test
    void aFileThatIsLargeOnceItIsUnpackedIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream zip = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 200; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes("%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length 9>>\nstream\r\n"
                .getBytes(StandardCharsets.US_ASCII));
        bomb.writeBytes(packed.toByteArray());
        bomb.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        assertEquals("archive.refusal.unpacked", refusal(() -> read(bomb.toByteArray())));
        for (String filter : List.of(
                "/LZWDecode", "[/FlateDecode /FlateDecode]", "[/A85 /FlateDecode]", "/Fl#61teDecode", " 7 0 R")) {
            String hidden = "%PDF-1.7\n1 0 obj\n<</Type/ObjStm/Filter" + filter + ">>\nstream\nx\nendstream\n";
            assertEquals(
                    "archive.refusal.unpacked",
                    refusal(() -> read(hidden.getBytes(StandardCharsets.US_ASCII))),
                    filter);
        }
        byte[] ours = PaperRendererTest.RENDERER.render(Samples.evaluation(), Samples.imprint());
        assertTrue(UnpackedSize.isWithin(ours, 32L * 1024 * 1024));
        assertFalse(UnpackedSize.isWithin(ours, 1024));
    }

    @Test
    void aFileWithManySignaturesIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document =
                Loader.loadPDF(PaperRendererTest.RENDERER.render(Samples.certificate(), Samples.officeImprint()))) {
            for (int i = 0; i < 11; i++) {
                COSDictionary signature = new COSDictionary();
                signature.setItem(COSName.TYPE, COSName.SIG);
                COSDictionary field = new COSDictionary();
                field.setItem(COSName.FT, COSName.SIG);
                field.setItem(COSName.V, signature);
                fields(document).add(field);
            }
            document.save(out);
        }
        assertEquals("archive.refusal.manySignatures", refusal(() -> read(out.toByteArray())));
    }

    private static COSArray fields(PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getCOSObject();
        if (!root.containsKey(COSName.ACRO_FORM)) {
            COSDictionary form = new COSDictionary();
            form.setItem(COSName.FIELDS, new COSArray());
            root.setItem(COSName.ACRO_FORM, form);
        }
        return root.getCOSDictionary(COSName.ACRO_FORM).getCOSArray(COSName.FIELDS);
    }

    @Test
    void aFileThatNestsWithoutEndIsUnreadable() {
        String deep = "%PDF-1.7\n1 0 obj\n" + "[".repeat(2_000_000) + "\nendobj\ntrailer<</Root 1 0 R>>\n";
        assertFalse(read(deep.getBytes(StandardCharsets.US_ASCII)).readable());
    }
}
