package org.qualityaward.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes across every page of a declared secret who opened it, when, and under which number in the organisation's log, so
 * that a copy that leaks names its reader (Article 38). The filed bytes stay as they are; only the copy is marked.
 */
final class Watermark {

    /** The font of all marks. */
    static final String FONT = "/fonts/NotoSansSC-Regular.ttf";

    private static final float SIZE = 13;
    private static final float ACROSS = 300;
    private static final float DOWN = 150;
    private static final float OPACITY = 0.22f;
    private static final double SLOPE = Math.toRadians(30);

    private Watermark() {}

    /**
     * @param words written again and again over each page
     * @param plain written instead where the font lacks a character of them
     */
    static void stamp(byte[] pdf, String words, String plain, OutputStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stamp(document, document.getPages(), words, plain);
            document.setAllSecurityToBeRemoved(true);
            document.save(out);
        }
    }

    /** The same over some pages of a document that is open. */
    static void stamp(PDDocument document, Iterable<PDPage> pages, String words, String plain) throws IOException {
        try (InputStream file = Watermark.class.getResourceAsStream(FONT)) {
            PDFont font = PDType0Font.load(document, file, true);
            String text = shows(font, words) ? words : plain;
            for (PDPage page : pages) {
                stamp(document, page, font, text);
            }
        }
    }

    private static void stamp(PDDocument document, PDPage page, PDFont font, String text) throws IOException {
        PDRectangle box = page.getCropBox();
        PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
        faint.setNonStrokingAlphaConstant(OPACITY);
        try (PDPageContentStream over = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            over.setGraphicsStateParameters(faint);
            over.setFont(font, SIZE);
            for (float y = box.getLowerLeftY(); y < box.getUpperRightY(); y += DOWN) {
                for (float x = box.getLowerLeftX(); x < box.getUpperRightX(); x += ACROSS) {
                    over.beginText();
                    over.setTextMatrix(Matrix.getRotateInstance(SLOPE, x + SIZE, y + SIZE));
                    over.showText(text);
                    over.endText();
                }
            }
        }
    }

    private static boolean shows(PDFont font, String text) {
        try {
            font.encode(text);
            return true;
        } catch (IllegalArgumentException | IOException missingGlyph) {
            return false;
        }
    }
}
