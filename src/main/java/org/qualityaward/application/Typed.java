package org.qualityaward.application;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers and dates as people type them: full-width digits, thousands in commas, 2011.6.8 or 2011-06-08. */
final class Typed {

    private static final Pattern NUMBER = Pattern.compile("[-−]?\\d{1,12}(\\.\\d{1,4})?");
    private static final Pattern GROUPED = Pattern.compile("[-−]?\\d{1,3}(,\\d{3})+(\\.\\d{1,4})?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.\\u5e74](\\d{1,2})[-/.\\u6708](\\d{1,2})\\u65e5?");

    private Typed() {}

    /** At most twelve digits before the point and four after it; empty where it is no such number. */
    static Optional<BigDecimal> number(String typed) {
        String plain = plain(typed);
        if (GROUPED.matcher(plain).matches()) {
            plain = plain.replace(",", "");
        }
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace('−', '-')))
                : Optional.empty();
    }

    /** A day that exists in the calendar; empty otherwise. */
    static Optional<LocalDate> date(String typed) {
        Matcher date = DATE.matcher(plain(typed));
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .strip();
    }
}
