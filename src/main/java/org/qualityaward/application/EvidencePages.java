package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a file of evidence as pictures with the reader's name across, so that they can be read beside a form and
 * cited by number (Articles 10 and 38). A PDF has its own pages, a photograph is one page, a workbook has none. Nothing is
 * written to the disk and no picture is kept, since a declared secret lies there encrypted only.
 */
@ApplicationScoped
public class EvidencePages {

    private static final Logger LOG = Logger.getLogger(EvidencePages.class.getName());
    private static final int WIDTH = 1_100;
    private static final int HEIGHT = 2_400;
    private static final int REMEMBERED = 2_000;

    /** Pictures drawn at the same time; a page of a scan takes tens of megabytes while it is drawn. */
    private final Semaphore drawing = new Semaphore(2);

    private final Map<String, Integer> counts = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > REMEMBERED;
        }
    });

    @Inject
    EvidenceStore store;

    /** How many pages a file has; 0 for one that cannot be shown as pages. */
    public int count(EvidenceFile file) {
        if (file.getType() == FileType.XLSX) {
            return 0;
        }
        return file.getType() == FileType.PDF ? counts.computeIfAbsent(file.getSha256(), hash -> read(file)) : 1;
    }

    private int read(EvidenceFile file) {
        try (PDDocument document = Loader.loadPDF(bytes(file))) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            LOG.log(Level.INFO, unreadable, () -> "Evidence " + file.getId() + " has no pages that can be drawn");
            return 0;
        }
    }

    /**
     * Draws one page as PNG.
     *
     * @param page from 1 to {@link #count}
     * @param words written across it
     * @param plain written instead where the font lacks a character
     */
    void draw(EvidenceFile file, int page, String words, String plain, OutputStream out) throws IOException {
        drawing.acquireUninterruptibly();
        try (PDDocument document = document(file);
                PDDocument marked = Loader.loadPDF(marked(document.getPage(page - 1), words, plain))) {
            PDRectangle box = marked.getPage(0).getCropBox();
            float scale = Math.min(
                    WIDTH / Math.min(box.getWidth(), box.getHeight() * 2),
                    HEIGHT / Math.max(box.getHeight(), box.getWidth() / 2));
            BufferedImage picture = new PDFRenderer(marked).renderImage(0, scale, ImageType.RGB);
            ImageIO.write(picture, "png", out);
        } finally {
            drawing.release();
        }
    }

    /** The page by itself under its watermark; written out, since the letters of a font are settled only then. */
    private static byte[] marked(PDPage page, String words, String plain) throws IOException {
        try (PDDocument single = new PDDocument()) {
            Watermark.stamp(single, List.of(single.importPage(page)), words, plain);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            single.save(bytes);
            return bytes.toByteArray();
        }
    }

    private PDDocument document(EvidenceFile file) throws IOException {
        if (file.getType() == FileType.PDF) {
            return Loader.loadPDF(bytes(file));
        }
        PDDocument document = new PDDocument();
        PDImageXObject photograph = PDImageXObject.createFromByteArray(document, bytes(file), file.getName());
        PDRectangle size = new PDRectangle(
                PDRectangle.A4.getWidth(),
                PDRectangle.A4.getWidth() * photograph.getHeight() / Math.max(1, photograph.getWidth()));
        PDPage page = new PDPage(size);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(photograph, 0, 0, size.getWidth(), size.getHeight());
        }
        return document;
    }

    private byte[] bytes(EvidenceFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.write(file.getSha256(), file.isSecret(), bytes);
        return bytes.toByteArray();
    }
}
