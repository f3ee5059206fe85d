package org.qualityaward.publicity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.qualityaward.shared.Texts;

/**
 * The wording that a draft starts from, and the marks in it for the three dates, which are filled in on the day of
 * issue, so that the printed days are always the counted ones. Papers are always Chinese.
 */
final class NoticeTexts {

    /** The wording for results that were made again. */
    static final String RESULTS_AGAIN = "resultsAgain";

    private NoticeTexts() {}

    static String title(NoticeKind kind, int year) {
        return title(kind.name(), year);
    }

    static String title(String words, int year) {
        return Texts.chinese("publicity.draft." + words + ".title", String.valueOf(year));
    }

    static String body(NoticeKind kind, int year, String basis) {
        return body(kind.name(), year, basis, null);
    }

    /**
     * @param words whose wording: the kind's name, or another
     * @param basis title and number of the measures
     * @param deadline last day for applications, null where none is planned yet
     */
    static String body(String words, int year, String basis, LocalDate deadline) {
        return Texts.chinese(
                "publicity.draft." + words + ".body",
                String.valueOf(year),
                basis,
                mark("issued"),
                mark("first"),
                mark("last"),
                deadline == null ? mark("deadline") : written(deadline));
    }

    static String substitutes(int year, String basis, List<String> cancelled) {
        return Texts.chinese(
                "publicity.draft.substitutes.body",
                String.valueOf(year),
                basis,
                mark("issued"),
                mark("first"),
                mark("last"),
                String.join(Texts.chinese("publicity.mark.comma"), cancelled));
    }

    static String dated(String body, LocalDate issued, LocalDate first, LocalDate last) {
        return body.replace(mark("issued"), written(issued))
                .replace(mark("first"), written(first))
                .replace(mark("last"), written(last));
    }

    /** A date as papers print it. */
    static String written(LocalDate day) {
        return day == null ? "" : day.format(DateTimeFormatter.ofPattern(Texts.chinese("publicity.datePattern")));
    }

    static String mark(String which) {
        return Texts.chinese("publicity.mark." + which);
    }
}
