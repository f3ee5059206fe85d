package org.qualityaward.recusal.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.shared.Refusal;

/**
 * Reads comma-separated values (RFC 4180) as programs here write them: UTF-8 with or without a mark, GB 18030, or what a
 * spreadsheet calls Unicode text; divided by commas, semicolons or tabs.
 */
final class CsvSheet {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char MARK = '\uFEFF';
    private static final char QUOTE = '"';

    private final String text;
    private final char divider;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    private CsvSheet(String text) {
        this.text = text;
        this.divider = divider(text);
    }

    static Sheet read(byte[] bytes) {
        CsvSheet csv = new CsvSheet(decode(bytes));
        while (csv.at < csv.text.length()) {
            csv.row();
        }
        return new Sheet(List.copyOf(csv.rows));
    }

    private static String decode(byte[] bytes) {
        boolean littleEnded = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        List<Charset> tried = littleEnded ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, GB18030);
        for (Charset charset : tried) {
            try {
                String text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                if (isText(text)) {
                    return text.indexOf(MARK) == 0 ? text.substring(1) : text;
                }
            } catch (CharacterCodingException another) {
                continue;
            }
        }
        throw new Refusal("recusal.import.refusal.noText");
    }

    /** Control characters stand in pictures and programs, not in tables. */
    private static boolean isText(String text) {
        return text.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t');
    }

    /** What divides most in the heading. */
    private static char divider(String text) {
        String heading = text.lines().findFirst().orElse("");
        char best = ',';
        for (char each : new char[] {',', '\t', ';'}) {
            if (count(heading, each) > count(heading, best)) {
                best = each;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private void row() {
        int first = line;
        List<Sheet.Cell> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            cells.add(new Sheet.Cell(cell().strip(), false));
            more = at < text.length() && text.charAt(at) == divider;
            if (more) {
                at++;
            }
        }
        endOfLine();
        SheetFile.admit(rows.size(), first, cells);
        Sheet.Row row = new Sheet.Row(first, List.copyOf(cells));
        if (!row.isBlank()) {
            rows.add(row);
        }
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        if (at < text.length() && text.charAt(at) == QUOTE) {
            quoted(cell);
        }
        while (at < text.length() && text.charAt(at) != divider && !atEndOfLine()) {
            cell.append(text.charAt(at++));
        }
        return cell.toString();
    }

    private void quoted(StringBuilder cell) {
        int opened = line;
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\n') {
                line++;
            }
            if (c != QUOTE) {
                cell.append(c == '\n' || c == '\r' ? ' ' : c);
            } else if (at < text.length() && text.charAt(at) == QUOTE) {
                cell.append(QUOTE);
                at++;
            } else {
                return;
            }
        }
        throw new Refusal("recusal.import.refusal.openQuote", 0, opened);
    }

    private boolean atEndOfLine() {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private void endOfLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }
}
