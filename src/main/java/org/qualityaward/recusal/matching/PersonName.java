package org.qualityaward.recusal.matching;

import java.time.Year;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's name as it was written, with the year of birth that people put in brackets after it: 张伟（1972 年生）. A name may
 * be masked: 张×, 张某, 张*燕.
 *
 * @param even the name in even writing, masks as *
 * @param birthYear the year that stood behind it
 */
record PersonName(String even, Optional<Year> birthYear) {

    private static final Pattern YEAR = Pattern.compile("(19[2-9]\\d|20[01]\\d)");
    private static final Words TITLES = Words.of("titles");
    private static final Words COMMON = Words.of("common-names");
    private static final String MASKS = Words.lines("masks").get(0);
    private static final char MASK = '*';
    private static final int SHORTEST = 2;

    static PersonName of(String written) {
        String text = Writing.even(written == null ? "" : written);
        int bracket = text.indexOf('(');
        Matcher year = YEAR.matcher(text);
        Optional<Year> born = bracket > 0 && year.find(bracket)
                ? Optional.of(Year.of(Integer.parseInt(year.group())))
                : Optional.empty();
        String name = (bracket > 0 ? text.substring(0, bracket) : text).replaceAll("[()&]", "");
        StringBuilder masked = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            masked.append(i > 0 && masks(c, masked.charAt(i - 1)) ? MASK : c);
        }
        String plain = masked.toString();
        String even = TITLES.endOf(plain)
                .map(title -> plain.substring(0, plain.length() - title.length()))
                .filter(rest -> rest.length() >= SHORTEST)
                .orElse(plain);
        return new PersonName(even, born);
    }

    /** A letter masks only after a Chinese character or another mask: MAX is a name. */
    private static boolean masks(char c, char before) {
        return MASKS.indexOf(c) >= 0 && (before == MASK || Character.isIdeographic(before));
    }

    boolean isMasked() {
        return even.indexOf(MASK) > 0;
    }

    /** How many of its characters are told. */
    int told() {
        return (int) even.chars().filter(c -> c != MASK).count();
    }

    /** Whether so many bear it that it tells nobody apart. */
    boolean isCommon() {
        return COMMON.has(even);
    }

    boolean isSameAs(PersonName other) {
        return !even.isEmpty() && !isMasked() && even.equals(other.even);
    }

    /** Whether one is the other with characters masked. */
    boolean couldBe(PersonName other) {
        return isMasked() != other.isMasked()
                && (isMasked() ? other.even.matches(pattern()) : even.matches(other.pattern()));
    }

    private String pattern() {
        StringBuilder pattern = new StringBuilder();
        even.chars().forEach(c -> pattern.append(c == MASK ? ".{1,2}" : Pattern.quote("" + (char) c)));
        return pattern.toString();
    }

    /** Whether they differ in one character that sounds nearly or looks alike; never in the first, the surname. */
    boolean isSlipOf(PersonName other) {
        if (even.length() != other.even.length() || even.isEmpty() || even.charAt(0) != other.even.charAt(0)) {
            return false;
        }
        int differing = 0;
        for (int i = 1; i < even.length(); i++) {
            char mine = even.charAt(i);
            char theirs = other.even.charAt(i);
            if (mine != theirs) {
                differing++;
                if (!Writing.soundNear(mine, theirs) && !Writing.lookAlike(mine, theirs)) {
                    return false;
                }
            }
        }
        return differing == 1;
    }
}
