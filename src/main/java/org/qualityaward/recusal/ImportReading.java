package org.qualityaward.recusal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualityaward.identity.CreditCode;
import org.qualityaward.recusal.ImportRow.Problem;
import org.qualityaward.recusal.sheet.Sheet;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Texts;

/** Reads one row of a table and gathers what is wrong with its cells; whose row it is and what is on record is asked elsewhere. */
final class ImportReading {

    private static final String COLUMN = "recusal.ImportColumn.";
    private static final String PROBLEM = "recusal.import.problem.";
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:[-/.\u5e74]?(\\d{1,2})(?:[-/.\u6708]?(\\d{1,2})\u65e5?)?\u6708?)?\u5e74?");
    private static final Pattern OLD_CODE = Pattern.compile("[0-9A-Z]{8}-?[0-9X]");
    private static final int SINCE_CENTURY = 1900;
    private static final int LAST_YEAR = 2100;

    private final Sheet.Row row;
    private final Map<ImportColumn, Integer> places;
    private final List<Problem> problems = new ArrayList<>();

    ImportReading(ImportKind kind, Map<ImportColumn, Integer> places, Sheet.Row row) {
        this.row = row;
        this.places = places;
        for (ImportColumn column : kind.columns()) {
            check(kind, column);
        }
    }

    /**
     * Where each column stands.
     *
     * @throws Refusal {@code recusal.import.refusal.columns} (their headings) when some that are required do not
     */
    static Map<ImportColumn, Integer> places(ImportKind kind, Sheet.Row heading) {
        Map<ImportColumn, Integer> places = new EnumMap<>(ImportColumn.class);
        for (ImportColumn column : kind.columns()) {
            for (int i = 0; i < heading.cells().size(); i++) {
                if (isCalled(heading.cell(i).text(), COLUMN + column)) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        List<String> missing = kind.columns().stream()
                .filter(column -> kind.requires(column) && !places.containsKey(column))
                .map(column -> Texts.text(Texts.CHINESE, COLUMN + column) + " / "
                        + Texts.text(Locale.ENGLISH, COLUMN + column))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal("recusal.import.refusal.columns", 0, String.join("; ", missing));
        }
        return places;
    }

    private static boolean isCalled(String typed, String key) {
        return even(typed).equals(even(Texts.text(Texts.CHINESE, key)))
                || even(typed).equals(even(Texts.text(Locale.ENGLISH, key)));
    }

    private static String even(String text) {
        return text.replaceAll("[\\s\uff08\uff09()*]", "").toLowerCase(Locale.ROOT);
    }

    private void check(ImportKind kind, ImportColumn column) {
        Integer at = places.get(column);
        Sheet.Cell cell = at == null ? row.cell(Integer.MAX_VALUE) : row.cell(at);
        if (cell.formula()) {
            wrong(column, "formula");
        } else if (kind.requires(column) && cell.text().isBlank()) {
            wrong(column, "missing");
        } else if (cell.text().length() > column.longest()) {
            wrong(column, "long", cell.text().length(), column.longest());
        }
    }

    void wrong(ImportColumn column, String key, Object... facts) {
        if (problems.stream().noneMatch(each -> each.column() == column)) {
            problems.add(new Problem(column, PROBLEM + key, List.of(facts)));
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    boolean isSound() {
        return problems.isEmpty();
    }

    int number() {
        return row.number();
    }

    Map<ImportColumn, String> cells() {
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        places.forEach((column, at) -> cells.put(column, row.cell(at).text()));
        return cells;
    }

    /** The text of a cell, null where it is blank. */
    String text(ImportColumn column) {
        Integer at = places.get(column);
        String text = at == null ? "" : row.cell(at).text().strip();
        return text.isEmpty() ? null : text;
    }

    /** A constant by its text in either language, or by its own name. */
    <E extends Enum<E>> E constant(ImportColumn column, Class<E> type) {
        String typed = text(column);
        if (typed == null) {
            return null;
        }
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(typed)
                        || isCalled(typed, "recusal." + type.getSimpleName() + "." + each.name()))
                .findFirst();
        if (found.isEmpty()) {
            wrong(column, "choice");
        }
        return found.orElse(null);
    }

    /** A credit code, or the nine characters of the older organisation code. */
    String code(ImportColumn column) {
        String typed = text(column);
        if (typed == null) {
            return null;
        }
        String even = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (OLD_CODE.matcher(even).matches()) {
            return even.replace("-", "");
        }
        try {
            return CreditCode.of(even).value();
        } catch (Refusal refusal) {
            wrong(column, "code." + refusal.key().substring(refusal.key().lastIndexOf('.') + 1), facts(refusal));
            return null;
        }
    }

    private static Object[] facts(Refusal refusal) {
        return refusal.facts().stream().map(String::valueOf).toArray();
    }

    /** The first day that 2024-03 or 2024 can mean. */
    LocalDate firstDay(ImportColumn column) {
        return day(column, true);
    }

    /** The last day that it can mean; none where it lasts. */
    LocalDate lastDay(ImportColumn column) {
        String typed = text(column);
        return typed != null && isCalled(typed, "recusal.import.lasting") ? null : day(column, false);
    }

    private LocalDate day(ImportColumn column, boolean first) {
        String typed = text(column);
        if (typed == null) {
            return null;
        }
        Matcher date = DATE.matcher(typed.replace(" ", ""));
        if (date.matches()) {
            try {
                LocalDate day = day(date, first);
                if (day.getYear() >= SINCE_CENTURY && day.getYear() <= LAST_YEAR) {
                    return day;
                }
            } catch (DateTimeException noSuchDay) {
                wrong(column, "date");
                return null;
            }
        }
        wrong(column, "date");
        return null;
    }

    private static LocalDate day(Matcher date, boolean first) {
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return first ? Year.of(year).atDay(1) : YearMonth.of(year, 12).atEndOfMonth();
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
        if (date.group(3) == null) {
            return first ? month.atDay(1) : month.atEndOfMonth();
        }
        return LocalDate.of(year, month.getMonth(), Integer.parseInt(date.group(3)));
    }

    /** A year of birth. */
    Integer year(ImportColumn column) {
        String typed = text(column);
        if (typed == null) {
            return null;
        }
        Matcher date = DATE.matcher(typed);
        if (date.matches() && Integer.parseInt(date.group(1)) >= SINCE_CENTURY) {
            return Integer.valueOf(date.group(1));
        }
        wrong(column, "year");
        return null;
    }

    /** Yes or no; no where nothing is said. */
    boolean yes(ImportColumn column) {
        String typed = text(column);
        if (typed == null || isCalled(typed, "recusal.import.no")) {
            return false;
        }
        if (isCalled(typed, "recusal.import.yes")) {
            return true;
        }
        wrong(column, "yesOrNo");
        return false;
    }
}
