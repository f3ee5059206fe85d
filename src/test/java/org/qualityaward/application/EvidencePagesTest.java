package org.qualityaward.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Article 38: whoever reads a page of evidence finds his name across it, on a scan as on a PDF. */
class EvidencePagesTest {

    private static final int WHITE = 0xFFFFFF;
    private static final String WORDS = "赵示例 于 2026-05-22 10:12 查阅";
    private static final String PLAIN = "No. 7";

    private final EvidencePages pages = new EvidencePages();

    @Test
    void countsThePagesOfAPdf() throws IOException {
        assertEquals(3, pages.count(file(FileType.PDF, "three", pdf(3))));
    }

    @Test
    void aWorkbookAndABrokenFileHaveNoPages() {
        assertEquals(0, pages.count(file(FileType.XLSX, "book", new byte[0])));
        assertEquals(0, pages.count(file(FileType.PDF, "broken", "%PDF-1.7 nothing".getBytes())));
    }

    /** Letter by letter what stands on a copy that is downloaded. */
    @Test
    void drawsTheAskedPageWithTheReaderAcross() throws IOException {
        BufferedImage drawn = draw(file(FileType.PDF, "two", pdf(2)), 2);
        assertEquals(1_100, drawn.getWidth());
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        Watermark.stamp(pdf(2), WORDS, PLAIN, copy);
        try (PDDocument stamped = Loader.loadPDF(copy.toByteArray())) {
            BufferedImage expected =
                    new PDFRenderer(stamped).renderImage(1, 1_100 / PDRectangle.A4.getWidth(), ImageType.RGB);
            assertTrue(ink(expected) > 2_000, "words on a page that was empty");
            assertEquals(0, different(expected, drawn));
        }
    }

    @Test
    void drawsAPhotographLikewise() throws IOException {
        BufferedImage photograph = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 400; x++) {
            for (int y = 0; y < 300; y++) {
                photograph.setRGB(x, y, WHITE);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(photograph, "png", png);
        EvidenceFile file = file(FileType.PNG, "photo", png.toByteArray());
        assertEquals(1, pages.count(file));
        assertTrue(ink(draw(file, 1)) > 1_000, "the words");
    }

    @Test
    void aHugePageTakesNoMoreMemoryThanAnother() throws IOException {
        PDDocument document = new PDDocument();
        document.addPage(new PDPage(new PDRectangle(100, 14_000)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        BufferedImage drawn = draw(file(FileType.PDF, "tall", bytes.toByteArray()), 1);
        assertTrue(drawn.getHeight() <= 2_400, drawn.getWidth() + " x " + drawn.getHeight());
    }

    private BufferedImage draw(EvidenceFile file, int page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pages.draw(file, page, WORDS, PLAIN, out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    private static int different(BufferedImage one, BufferedImage other) {
        int different = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                different += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return different;
    }

    private static int ink(BufferedImage drawn) {
        int ink = 0;
        for (int x = 0; x < drawn.getWidth(); x++) {
            for (int y = 0; y < drawn.getHeight(); y++) {
                ink += (drawn.getRGB(x, y) & WHITE) == WHITE ? 0 : 1;
            }
        }
        return ink;
    }

    private static byte[] pdf(int count) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < count; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private EvidenceFile file(FileType type, String name, byte[] bytes) {
        pages.store = new EvidenceStore(Path.of("."), Path.of(".")) {
            @Override
            public void write(String sha256, boolean secret, OutputStream out) throws IOException {
                out.write(bytes);
            }
        };
        EvidenceStore.Kept kept = new EvidenceStore.Kept(name, bytes.length, type);
        return new EvidenceFile(null, EvidenceKind.values()[0], name, kept, false, Instant.EPOCH, "org01");
    }
}
