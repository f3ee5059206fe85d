package org.qualityaward.recusal.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.qualityaward.shared.Refusal;

/** Tells what kind of file was brought and has it read. */
public final class SheetFile {

    /** Bytes that a file may have. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int MOST_UNPACKED = 64 * 1024 * 1024;
    private static final int MOST_ENTRIES = 500;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int MEGABYTE = 1024 * 1024;

    private SheetFile() {}

    /**
     * Reads a table.
     *
     * @throws Refusal {@code recusal.import.refusal.*} when it is empty, too large, unpacks to too much, is an old or locked
     *     workbook, cannot be read, has no heading or too many rows or columns
     */
    public static Sheet read(byte[] bytes) {
        if (bytes == null || bytes.length == 0) {
            throw new Refusal("recusal.import.refusal.empty");
        }
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        if (begins(bytes, OLE)) {
            throw new Refusal("recusal.import.refusal.oldOrLocked");
        }
        Sheet sheet;
        if (begins(bytes, ZIP)) {
            unpacksToLittle(bytes);
            sheet = XlsxSheet.read(bytes);
        } else {
            sheet = CsvSheet.read(bytes);
        }
        if (sheet.rows().isEmpty()) {
            throw new Refusal("recusal.import.refusal.empty");
        }
        return sheet;
    }

    /** What a file over the limit is answered, also by the page before it is read. */
    public static Refusal tooLarge() {
        return new Refusal("recusal.import.refusal.tooLarge", 0, MOST_BYTES / MEGABYTE);
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || bytes[i] != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** Unpacks without keeping anything and stops at the limit: a small file can hold a mountain of zeros. */
    private static void unpacksToLittle(byte[] bytes) {
        byte[] buffer = new byte[8192];
        long total = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                if (++entries > MOST_ENTRIES) {
                    throw new Refusal("recusal.import.refusal.bomb");
                }
                total = unpack(zip, buffer, total);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("recusal.import.refusal.broken");
        }
    }

    private static long unpack(InputStream entry, byte[] buffer, long before) throws IOException {
        long total = before;
        for (int read = entry.read(buffer); read > 0; read = entry.read(buffer)) {
            total += read;
            if (total > MOST_UNPACKED) {
                throw new Refusal("recusal.import.refusal.bomb");
            }
        }
        return total;
    }

    /** Refuses a row that would make a table too large. */
    static void admit(int rows, int row, List<Sheet.Cell> cells) {
        if (rows > Sheet.MOST_ROWS) {
            throw new Refusal("recusal.import.refusal.tooManyRows", 0, Sheet.MOST_ROWS);
        }
        if (cells.size() > Sheet.MOST_COLUMNS) {
            throw new Refusal("recusal.import.refusal.tooManyColumns", 0, row, Sheet.MOST_COLUMNS);
        }
        boolean flood = cells.stream().anyMatch(cell -> cell.text().length() > Sheet.LONGEST_CELL);
        if (flood) {
            throw new Refusal("recusal.import.refusal.cellTooLong", 0, row, Sheet.LONGEST_CELL);
        }
    }
}
