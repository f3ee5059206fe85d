package org.qualityaward.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads holiday lists as staff keep them: one day a line, {@code date,kind,name} with the kinds {@code holiday} and
 * {@code makeup} (or 节假日/放假 and 调休/上班), separated by comma, semicolon or tab as a spreadsheet copies them. Each line is
 * answered for by itself, so that one bad line does not hide the others.
 */
public final class HolidayCsv {

    private static final int MAX_NAME = 40;

    /** What is wrong with a line. */
    public enum Fault {
        COLUMNS,
        DATE,
        KIND,
        NAME,
        REPEATED,
        /** A make-up day must be a weekend day: a weekday is worked anyway. */
        MAKEUP_ON_WEEKDAY
    }

    /** One line and its verdict: the day it gives, or its fault. */
    public record Row(int line, String text, ListedDay day, Fault fault) {

        public boolean isGood() {
            return fault == null;
        }

        public int getLine() {
            return line;
        }

        public String getText() {
            return text;
        }

        public ListedDay getDay() {
            return day;
        }

        public Fault getFault() {
            return fault;
        }
    }

    private HolidayCsv() {}

    /** Reads every line; empty lines, lines that start with # and the heading are passed over. */
    public static List<Row> read(String text) {
        List<Row> rows = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        String[] lines = text.replace("\uFEFF", "").split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty()
                    || line.startsWith("#")
                    || line.toLowerCase(Locale.ROOT).startsWith("date")) {
                continue;
            }
            rows.add(row(i + 1, line, seen));
        }
        return rows;
    }

    /** The good days of a text; for a text that is known to be sound, such as our own resources. */
    public static List<ListedDay> days(String text) {
        return read(text).stream()
                .peek(row -> {
                    if (!row.isGood()) {
                        throw new IllegalArgumentException("Line " + row.line() + ": " + row.fault());
                    }
                })
                .map(Row::day)
                .toList();
    }

    private static Row row(int number, String line, Set<LocalDate> seen) {
        String[] cells = line.split("[,;\\t，；]", -1);
        if (cells.length != 3) {
            return new Row(number, line, null, Fault.COLUMNS);
        }
        LocalDate date;
        try {
            date = LocalDate.parse(cells[0].strip().replace('/', '-'));
        } catch (DateTimeParseException e) {
            return new Row(number, line, null, Fault.DATE);
        }
        DayKind kind = kind(cells[1].strip());
        if (kind == null) {
            return new Row(number, line, null, Fault.KIND);
        }
        String name = cells[2].strip();
        if (name.isEmpty() || name.length() > MAX_NAME) {
            return new Row(number, line, null, Fault.NAME);
        }
        if (kind == DayKind.MAKEUP && !WorkCalendar.isWeekend(date)) {
            return new Row(number, line, null, Fault.MAKEUP_ON_WEEKDAY);
        }
        if (!seen.add(date)) {
            return new Row(number, line, null, Fault.REPEATED);
        }
        return new Row(number, line, new ListedDay(date, kind, name), null);
    }

    private static DayKind kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "holiday", "\u8282\u5047\u65e5", "\u653e\u5047" -> DayKind.HOLIDAY;
            case "makeup", "\u8c03\u4f11", "\u4e0a\u73ed" -> DayKind.MAKEUP;
            default -> null;
        };
    }
}
