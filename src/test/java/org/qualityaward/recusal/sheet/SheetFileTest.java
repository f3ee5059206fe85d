package org.qualityaward.recusal.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.qualityaward.shared.Refusal;

/** Tables as people bring them: what is read, and what is refused with which reason. */
class SheetFileTest {

    private static final String TABLE = "账号或姓名,单位名称\r\n张伟,\"恒瑞达,化工\"\r\n\r\n李娜,\"他说\"\"好\"\"\"\n";

    @Test
    void readsCommaSeparatedValuesInUtf8WithAndWithoutAMark() {
        assertTable(SheetFile.read(TABLE.getBytes(StandardCharsets.UTF_8)));
        assertTable(SheetFile.read(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsGb18030AsOlderProgramsWriteIt() {
        assertTable(SheetFile.read(TABLE.getBytes(Charset.forName("GB18030"))));
        Sheet rare = SheetFile.read("姓名\n㐂𠮷\n".getBytes(Charset.forName("GB18030")));
        assertEquals("㐂𠮷", rare.rows().get(1).cell(0).text());
    }

    @Test
    void readsWhatASpreadsheetCallsUnicodeText() {
        assertTable(SheetFile.read(
                ("\uFEFF" + TABLE.replace(",单", "\t单").replace("伟,", "伟\t").replace("娜,", "娜\t"))
                        .getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void readsTabsAndSemicolons() {
        assertEquals(
                "b",
                SheetFile.read("a;b\n1;2".getBytes(StandardCharsets.UTF_8))
                        .rows()
                        .get(0)
                        .cell(1)
                        .text());
        assertEquals(
                "2",
                SheetFile.read("a\tb\n1\t2".getBytes(StandardCharsets.UTF_8))
                        .rows()
                        .get(1)
                        .cell(1)
                        .text());
    }

    @Test
    void countsRowsAsTheProgramDoes() {
        assertEquals(
                List.of(1, 2, 4),
                SheetFile.read(TABLE.getBytes(StandardCharsets.UTF_8)).rows().stream()
                        .map(Sheet.Row::number)
                        .toList());
    }

    @Test
    void readsAWorkbookWithDatesAndNumbers() throws IOException {
        Sheet sheet = SheetFile.read(workbook(row -> {
            row.createCell(0).setCellValue("张伟");
            row.createCell(2).setCellValue(1975);
            CellStyle day = row.getSheet().getWorkbook().createCellStyle();
            day.setDataFormat((short) 14);
            row.createCell(3).setCellValue(LocalDate.of(2024, 2, 29));
            row.getCell(3).setCellStyle(day);
        }));
        Sheet.Row row = sheet.rows().get(0);
        assertEquals("张伟", row.cell(0).text());
        assertEquals("", row.cell(1).text());
        assertEquals("1975", row.cell(2).text());
        assertEquals("2024-02-29", row.cell(3).text());
        assertEquals("", row.cell(9).text());
    }

    @Test
    void namesAFormula() throws IOException {
        Sheet sheet = SheetFile.read(workbook(row -> {
            row.createCell(0).setCellValue("张伟");
            row.createCell(1).setCellFormula("1+1");
        }));
        assertFalse(sheet.rows().get(0).cell(0).formula());
        assertTrue(sheet.rows().get(0).cell(1).formula());
    }

    @Test
    void refusesAMountainOfZeros() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 65; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertTrue(bomb.size() < SheetFile.MOST_BYTES);
        assertEquals("bomb", refused(bomb.toByteArray()));
    }

    @Test
    void refusesAFileOfFiftyMegabytesAndOneJustOverTheLimit() {
        assertEquals("tooLarge", refused(new byte[50 * 1024 * 1024]));
        assertEquals("tooLarge", refused(new byte[SheetFile.MOST_BYTES + 1]));
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        assertEquals("empty", refused(new byte[0]));
        assertEquals("empty", refused("\r\n \r\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("noText", refused(new byte[] {1, 2, 3, 0, (byte) 0xFF}));
        assertEquals("noText", refused("%PDF\u0000\u0001".getBytes(StandardCharsets.UTF_8)));
        assertEquals("oldOrLocked", refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}));
        assertEquals("openQuote", refused("a,b\n\"1,2".getBytes(StandardCharsets.UTF_8)));
        assertEquals("broken", refused(new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9, 9, 9}));
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(other)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.closeEntry();
        }
        assertEquals("broken", refused(other.toByteArray()));
    }

    @Test
    void admitsTheMostRowsAndRefusesOneMore() {
        String most = "a\n".repeat(Sheet.MOST_ROWS + 1);
        assertEquals(
                Sheet.MOST_ROWS + 1,
                SheetFile.read(most.getBytes(StandardCharsets.UTF_8)).rows().size());
        assertEquals("tooManyRows", refused((most + "a\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesTooManyColumnsAndTooLongACell() {
        assertEquals("tooManyColumns", refused("a,".repeat(Sheet.MOST_COLUMNS).getBytes(StandardCharsets.UTF_8)));
        assertEquals("cellTooLong", refused("a".repeat(Sheet.LONGEST_CELL + 1).getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertTable(Sheet sheet) {
        assertEquals("账号或姓名", sheet.rows().get(0).cell(0).text());
        assertEquals("恒瑞达,化工", sheet.rows().get(1).cell(1).text());
        assertEquals("他说\"好\"", sheet.rows().get(2).cell(1).text());
        assertEquals(3, sheet.rows().size());
    }

    private static byte[] workbook(java.util.function.Consumer<Row> fill) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill.accept(workbook.createSheet().createRow(0));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static String refused(byte[] bytes) {
        String key = assertThrows(Refusal.class, () -> SheetFile.read(bytes)).key();
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
