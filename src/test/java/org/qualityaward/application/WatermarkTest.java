package org.qualityaward.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Article 38: a copy of a declared secret names its reader on every page. */
class WatermarkTest {

    @Test
    void namesReaderTimeAndNumberOnEveryPage() throws IOException {
        byte[] marked = stamped(twoPages(), "张样本 于 2026-05-20 09:12 查阅 · 编号 4711", "x");
        try (PDDocument document = Loader.loadPDF(marked)) {
            assertEquals(2, document.getNumberOfPages());
            for (int page = 1; page <= 2; page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                String found = text.getText(document).replaceAll("\\s", "");
                assertTrue(found.contains("张样本"), found);
                assertTrue(found.contains("编号4711"), found);
            }
        }
    }

    @Test
    void writesThePlainWordsWhereTheFontLacksACharacter() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(stamped(twoPages(), "\uD83D\uDE00", "No. 7 / 2026-05-20 09:12 / 4711"))) {
            String found = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertTrue(found.contains("No.7/2026-05-20"), found);
        }
    }

    @Test
    void failsOnWhatIsNoPdfSoThatTheCallerDecides() {
        assertThrows(IOException.class, () -> stamped(new byte[] {1, 2, 3}, "x", "x"));
    }

    private static byte[] stamped(byte[] pdf, String words, String plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Watermark.stamp(pdf, words, plain, out);
        return out.toByteArray();
    }

    private static byte[] twoPages() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.addPage(new PDPage(new PDRectangle(842, 595)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
