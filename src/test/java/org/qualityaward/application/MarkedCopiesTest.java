package org.qualityaward.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 38: pictures and workbooks of declared secrets name their reader too. */
class MarkedCopiesTest {

    private static final String WORDS = "张样本 于 2026-05-20 09:12 查阅 · 编号 4711";

    @ParameterizedTest
    @CsvSource({"png, 5", "png, 6", "png, 13", "png, 10", "jpg, 5", "jpg, 10"})
    void drawsIntoEveryPartOfAPicture(String format, int colours) throws IOException {
        byte[] filed = picture(format, colours);
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(filed));
        byte[] copy = marked(filed, WORDS);
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(copy));
        assertEquals(before.getWidth(), after.getWidth());
        assertEquals(before.getHeight(), after.getHeight());
        for (int part = 0; part < 16; part++) {
            assertTrue(changed(before, after, part % 4, part / 4) > 30, "part " + part);
        }
    }

    @Test
    void tellsOneReaderFromAnother() throws IOException {
        byte[] filed = picture("png", BufferedImage.TYPE_INT_RGB);
        assertFalse(Arrays.equals(marked(filed, WORDS), marked(filed, WORDS.replace('张', '李'))));
        assertFalse(Arrays.equals(marked(filed, "\uD83D\uDE00"), filed), "the plain words stand in for them");
    }

    @Test
    void failsOnWhatIsNoPictureSoThatTheCallerDecides() {
        assertThrows(IOException.class, () -> marked(new byte[] {1, 2, 3}, WORDS));
        assertThrows(
                IOException.class, () -> SheetMark.stamp(new byte[] {1, 2, 3}, WORDS, new ByteArrayOutputStream()));
    }

    @Test
    void putsASheetBeforeTheOthersAndPrintsItOnEachAndChangesNothingElse() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetMark.stamp(workbook(), "R&D " + WORDS, out);
        try (XSSFWorkbook copy = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals(3, copy.getNumberOfSheets());
            assertEquals("R&D " + WORDS, copy.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
            for (int sheet = 1; sheet < 3; sheet++) {
                assertEquals("R&&D " + WORDS, copy.getSheetAt(sheet).getHeader().getCenter());
                assertEquals("R&&D " + WORDS, copy.getSheetAt(sheet).getFooter().getCenter());
            }
            XSSFSheet recipe = copy.getSheet("配方");
            assertEquals("A1*2", recipe.getRow(0).getCell(1).getCellFormula());
            assertEquals(21.5, recipe.getRow(0).getCell(0).getNumericCellValue());
        }
    }

    private static int changed(BufferedImage one, BufferedImage other, int column, int row) {
        int changed = 0;
        for (int x = one.getWidth() * column / 4; x < one.getWidth() * (column + 1) / 4; x++) {
            for (int y = one.getHeight() * row / 4; y < one.getHeight() * (row + 1) / 4; y++) {
                Color a = new Color(one.getRGB(x, y));
                Color b = new Color(other.getRGB(x, y));
                changed += Math.abs(a.getGreen() - b.getGreen()) > 25 ? 1 : 0;
            }
        }
        return changed;
    }

    private static byte[] marked(byte[] filed, String words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureMark.stamp(filed, words, "No. 7 / 2026-05-20 09:12 / 4711", out);
        return out.toByteArray();
    }

    /** @param colours a type of {@link BufferedImage}: colours, with clear parts, a palette, greys */
    private static byte[] picture(String format, int colours) throws IOException {
        BufferedImage picture = new BufferedImage(800, 600, colours);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(new Color(0x6699CC));
        graphics.fillRect(0, 0, 800, 600);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(picture, format, out));
        return out.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet recipe = book.createSheet("配方");
            recipe.createRow(0).createCell(0).setCellValue(21.5);
            recipe.getRow(0).createCell(1).setCellFormula("A1*2");
            Sheet second = book.createSheet("工艺");
            second.createRow(0).createCell(0).setCellValue("1200 ℃");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }
}
