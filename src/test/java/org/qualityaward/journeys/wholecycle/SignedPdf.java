package org.qualityaward.journeys.wholecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A document that somebody took home, looked at with programs that know nothing of this system. */
record SignedPdf(Path file) {

    private static final int DOTS_PER_INCH = 200;

    /** {@code pdfsig} finds so many signatures, all valid, the last one over the whole file. */
    void isSignedBy(int signatures) throws Exception {
        String told = pdfsig();
        assertEquals(signatures, told.split("Signature is Valid", -1).length - 1, told);
        assertTrue(told.lastIndexOf("Total document signed") > told.lastIndexOf("Not total document signed"), told);
    }

    /** The same file with one byte changed, which {@code pdfsig} no longer calls valid. */
    SignedPdf withOneByteChanged() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 1;
        SignedPdf changed = new SignedPdf(Files.write(file.resolveSibling("changed.pdf"), bytes));
        String told = changed.pdfsig();
        assertFalse(told.split("Signature is Valid", -1).length - 1 == 2, told);
        return changed;
    }

    private String pdfsig() throws IOException, InterruptedException {
        Process program = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        program.waitFor();
        return told;
    }

    String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** What the QR code on the first page says. */
    String code() throws IOException, ReaderException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            RGBLuminanceSource light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(light)),
                            java.util.Map.of(com.google.zxing.DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }
}
