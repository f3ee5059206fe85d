package org.qualityaward.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.qualityaward.shared.Texts;

/**
 * Writes into a workbook who opened it (Article 38): a sheet before all others says so, and every printed page bears it above
 * and below. Formulas, formats and what they reckon stay as they were filed.
 */
final class SheetMark {

    private static final int WIDE = 80 * 256;

    private SheetMark() {}

    /** @throws IOException when it is no workbook that can be read */
    static void stamp(byte[] workbook, String words, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            // An ampersand begins a command there.
            String printed = words.replace("&", "&&");
            for (Sheet sheet : book) {
                sheet.getHeader().setCenter(printed);
                sheet.getFooter().setCenter(printed);
            }
            XSSFSheet first = book.createSheet(name(book));
            book.setSheetOrder(first.getSheetName(), 0);
            first.setColumnWidth(0, WIDE);
            first.createRow(0).createCell(0).setCellValue(words);
            first.createRow(1).createCell(0).setCellValue(Texts.chinese("application.watermark.sheet.duty"));
            book.setActiveSheet(0);
            book.setSelectedTab(0);
            book.write(out);
        } catch (RuntimeException broken) {
            throw new IOException(broken);
        }
    }

    private static String name(XSSFWorkbook book) {
        String name = Texts.chinese("application.watermark.sheet");
        while (book.getSheet(name) != null) {
            name += "\u00b7";
        }
        return name;
    }
}
