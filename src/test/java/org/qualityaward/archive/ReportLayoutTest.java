package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** A report is laid out by GB/T 9704, signed as PDF and handed on as DOCX; both carry the same words and drawings. */
class ReportLayoutTest {

    private static final double POINTS = 72 / 25.4;

    @Test
    void theTextOfThePdfStandsWithinTheMarginsOfTheStandard() throws IOException {
        byte[] pdf = PaperRendererTest.RENDERER.render(Samples.report(), Samples.imprint());
        Files.write(Path.of("target", "report.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            Measured first = new Measured();
            first.getText(document);
            assertEquals(28 * POINTS, first.left, 2, "the binding");
            assertTrue(first.top >= 37 * POINTS, "the head at " + first.top);
            assertTrue(first.right <= (210 - 26) * POINTS + 1, "the right edge at " + first.right);
            assertEquals(16, first.text, 0.1, "size three");
            assertEquals(22, first.title, 0.1, "size two");
        }
    }

    @Test
    void theDrawingsAreLinesAndNotPictures() throws IOException {
        byte[] pdf = PaperRendererTest.RENDERER.render(Samples.report(), Samples.imprint());
        int forms = 0;
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    assertTrue(
                            page.getResources().getXObject(name)
                                    instanceof org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject,
                            name + " is drawn");
                    forms++;
                }
            }
        }
        assertEquals(2, forms);
    }

    @Test
    void theTextDocumentHasMarginsHeadingsTablesAndNumbersOfPages() throws IOException {
        byte[] docx = PaperRendererTest.RENDERER.renderWord(Samples.report(), Samples.imprint());
        Files.write(Path.of("target", "report.docx"), docx);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var margins = document.getDocument().getBody().getSectPr().getPgMar();
            assertEquals(BigInteger.valueOf(2098), margins.getTop());
            assertEquals(BigInteger.valueOf(1474), margins.getRight());
            assertEquals(BigInteger.valueOf(1984), margins.getBottom());
            assertEquals(BigInteger.valueOf(1587), margins.getLeft());
            assertEquals(
                    List.of("一、评审得分", "二、综合评价"),
                    document.getParagraphs().stream()
                            .filter(paragraph -> WordLayout.HEADING.equals(paragraph.getStyle()))
                            .map(XWPFParagraph::getText)
                            .toList());
            assertEquals("专家评审小组评审报告", document.getParagraphs().get(0).getText());
            assertEquals(2, document.getAllPictures().size());
            assertEquals(2, document.getTables().size());
            assertEquals("60%", document.getTables().get(1).getRow(1).getCell(1).getText());
            assertTrue(document.getTables().get(1).getRow(0).isRepeatHeader());
            assertEquals(2, document.getFooterList().size());
            assertTrue(document.getFooterList().get(0)._getHdrFtr().xmlText().contains("PAGE"));
            assertTrue(document.getStyles().styleExist(WordLayout.HEADING));
        }
    }

    /** Where letters stand and how large they are. */
    private static final class Measured extends PDFTextStripper {
        private double left = Double.MAX_VALUE;
        private double right;
        private double top = Double.MAX_VALUE;
        private double text;
        private double title;

        @Override
        protected void processTextPosition(TextPosition letter) {
            left = Math.min(left, letter.getXDirAdj());
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
            top = Math.min(top, letter.getYDirAdj() - letter.getHeightDir());
            title = Math.max(title, letter.getFontSizeInPt());
            if ("依".equals(letter.getUnicode())) {
                text = letter.getFontSizeInPt();
            }
        }
    }
}
