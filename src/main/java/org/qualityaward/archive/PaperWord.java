package org.qualityaward.archive;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.shared.Texts;

/**
 * A paper as a text document (DOCX) for whoever writes on with it, laid out by GB/T 9704. It names the signed file that it
 * repeats and the hash of its content, and says that the PDF is what counts.
 */
final class PaperWord {

    /** Dots of a picture to a point. */
    private static final int FINE = 4;

    private final Paper paper;
    private final Imprint imprint;
    private final GlyphPen pen;
    private final XWPFDocument document = new XWPFDocument();
    private int sections;
    private int charts;

    PaperWord(Paper paper, Imprint imprint, GlyphPen pen) {
        this.paper = paper;
        this.imprint = imprint;
        this.pen = pen;
    }

    byte[] write() {
        try (document) {
            new WordLayout(document).layOut(paper.title());
            line(WordLayout.TITLE, paper.title());
            line(WordLayout.NUMBER, Texts.chinese("archive.document.numberLine", imprint.number(), imprint.revision()));
            paper.blocks().forEach(this::block);
            line(
                    WordLayout.NOTE,
                    Texts.chinese(
                            "archive.word.copy",
                            imprint.number(),
                            imprint.revision(),
                            Digests.hex(Digests.sha256(paper.canonicalJson()))));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void block(Paper.Block block) {
        if (block instanceof Paper.Section section) {
            sections++;
            line(
                    WordLayout.HEADING,
                    Texts.chinese("archive.document.section", PaperPage.numeral(sections), section.heading()));
        } else if (block instanceof Paper.Paragraph paragraph) {
            paragraph.text().lines().filter(text -> !text.isBlank()).forEach(text -> line(WordLayout.BODY, text));
        } else if (block instanceof Paper.Fields fields) {
            table(
                    null,
                    fields.fields().stream()
                            .map(f -> List.of(f.label(), f.value()))
                            .toList());
        } else if (block instanceof Paper.Table table) {
            table(table.heads(), table.rows());
        } else if (block instanceof Paper.Attachments attachments) {
            table(attachments.table().heads(), attachments.table().rows());
        } else if (block instanceof Paper.Chart chart) {
            chart(chart);
        } else if (block instanceof Paper.Recipient recipient) {
            line(WordLayout.BODY, recipient.name());
        } else if (block instanceof Paper.SquareCode code) {
            line(WordLayout.BODY, code.address());
        } else if (block instanceof Paper.SignOff off) {
            line(WordLayout.SIGN_OFF, off.issuer());
            line(WordLayout.SIGN_OFF, off.date());
        }
    }

    private XWPFParagraph line(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private void table(List<String> heads, List<List<String>> rows) {
        int columns = heads == null ? 2 : heads.size();
        XWPFTable table = document.createTable(1, columns);
        table.setWidth("100%");
        if (heads != null) {
            XWPFTableRow head = row(table, heads, columns, true);
            head.setRepeatHeader(true);
        }
        rows.forEach(cells -> row(table, cells, columns, false));
        table.removeRow(0);
        document.createParagraph().setStyle(WordLayout.NOTE);
    }

    private XWPFTableRow row(XWPFTable table, List<String> cells, int columns, boolean head) {
        XWPFTableRow row = table.createRow();
        for (int i = 0; i < columns; i++) {
            XWPFTableCell cell = row.getCell(i) == null ? row.createCell() : row.getCell(i);
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            paragraph.setStyle(WordLayout.CELL);
            XWPFRun run = paragraph.createRun();
            run.setBold(head);
            String[] lines = cells.get(i).isBlank()
                    ? new String[] {"\u2014"}
                    : cells.get(i).split("\n");
            for (int at = 0; at < lines.length; at++) {
                if (at > 0) {
                    run.addBreak();
                }
                run.setText(lines[at]);
            }
        }
        row.setCantSplitRow(true);
        return row;
    }

    private void chart(Paper.Chart chart) {
        int height = ChartDrawing.height(chart);
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(WordLayout.CELL);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        try {
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(picture(chart, height)),
                            XWPFDocument.PICTURE_TYPE_PNG,
                            "chart" + ++charts + ".png",
                            Units.toEMU(ChartDrawing.WIDTH),
                            Units.toEMU(height));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        line(WordLayout.CELL, chart.caption()).setAlignment(ParagraphAlignment.CENTER);
    }

    private byte[] picture(Paper.Chart chart, int height) throws IOException {

        BufferedImage image = new BufferedImage(ChartDrawing.WIDTH * FINE, height * FINE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(FINE, FINE);
        ChartDrawing.draw(chart, pen, graphics);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
