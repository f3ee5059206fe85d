package org.qualityaward.archive;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.qualityaward.shared.Texts;

/**
 * The page and the styles of GB/T 9704 in a text document: margins of 37, 26, 35 and 28 mm from the top clockwise, 22 lines
 * of 28 characters, title in size two, text in size three, numbers of pages outside below. Fonts are named, not carried: who
 * lacks one sees another in its place.
 */
final class WordLayout {

    static final String TITLE = "Title";
    static final String HEADING = "Heading1";
    static final String BODY = "Body";
    static final String NUMBER = "Number";
    static final String CELL = "Cell";
    static final String NOTE = "Note";
    static final String SIGN_OFF = "SignOff";

    /** Twentieths of a point to a millimetre. */
    private static final double MILLIMETRE = 1440 / 25.4;

    private static final int LINE = 579;
    private static final int CHARACTER = 320;

    private final XWPFDocument document;
    private final XWPFStyles styles;

    WordLayout(XWPFDocument document) {
        this.document = document;
        this.styles = document.createStyles();
    }

    void layOut(String title) {
        document.getProperties().getCoreProperties().setTitle(title);
        page();
        style(TITLE, "archive.word.font.title", 44, STJc.CENTER, 680, 0);
        outline(style(HEADING, "archive.word.font.heading", 32, STJc.BOTH, LINE, 2 * CHARACTER));
        style(BODY, "archive.word.font.body", 32, STJc.BOTH, LINE, 2 * CHARACTER);
        style(NUMBER, "archive.word.font.body", 24, STJc.CENTER, LINE, 0);
        style(CELL, "archive.word.font.body", 21, STJc.LEFT, 300, 0);
        style(NOTE, "archive.word.font.body", 21, STJc.LEFT, 300, 0);
        style(SIGN_OFF, "archive.word.font.body", 32, STJc.RIGHT, LINE, 0);
        foot(HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        foot(HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
        document.setEvenAndOddHeadings(true);
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(millimetres(210));
        size.setH(millimetres(297));
        var margins = section.addNewPgMar();
        margins.setTop(millimetres(37));
        margins.setRight(millimetres(26));
        margins.setBottom(millimetres(35));
        margins.setLeft(millimetres(28));
        margins.setHeader(millimetres(15));
        margins.setFooter(millimetres(25));
        margins.setGutter(BigInteger.ZERO);
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(LINE));
    }

    private static BigInteger millimetres(int length) {
        return BigInteger.valueOf(Math.round(length * MILLIMETRE));
    }

    /**
     * @param font key of its name
     * @param size half points
     * @param line exact height of a line, twentieths of a point
     * @param indent of the first line, twentieths of a point
     */
    private CTStyle style(String id, String font, int size, STJc.Enum align, int line, int indent) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(TITLE.equals(id) ? "Title" : HEADING.equals(id) ? "heading 1" : id);
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewJc().setVal(align);
        var spacing = paragraph.addNewSpacing();
        spacing.setLine(BigInteger.valueOf(line));
        spacing.setLineRule(CELL.equals(id) || NOTE.equals(id) ? STLineSpacingRule.AT_LEAST : STLineSpacingRule.EXACT);
        spacing.setAfter(BigInteger.valueOf(TITLE.equals(id) ? LINE : 0));
        if (indent > 0) {
            paragraph.addNewInd().setFirstLine(BigInteger.valueOf(indent));
        }
        CTRPr letters = style.addNewRPr();
        CTFonts fonts = letters.addNewRFonts();
        String name = Texts.chinese(font);
        fonts.setEastAsia(name);
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        letters.addNewSz().setVal(BigInteger.valueOf(size));
        styles.addStyle(new XWPFStyle(style));
        return style;
    }

    private void outline(CTStyle heading) {
        heading.getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        heading.getPPr().addNewKeepNext();
    }

    private void foot(HeaderFooterType side, ParagraphAlignment align) {
        XWPFFooter footer = document.createFooter(side);
        XWPFParagraph line = footer.createParagraph();
        line.setAlignment(align);
        dash(line);
        var field = line.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var number = field.addNewR();
        number.addNewRPr().addNewSz().setVal(BigInteger.valueOf(28));
        number.addNewT().setStringValue("1");
        dash(line);
    }

    private static void dash(XWPFParagraph line) {
        var run = line.createRun();
        run.setFontSize(14);
        run.setText(" \u2014 ");
    }
}
