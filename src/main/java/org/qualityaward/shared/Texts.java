package org.qualityaward.shared;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The texts of all rooms, Chinese first. Facts are written as the screens write them: dates as 2026-05-12, enum
 * constants by their own text.
 */
public final class Texts {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private static final Predicate<String> FORMATS_NUMBERS =
            Pattern.compile("\\{\\d+,(number|choice)").asPredicate();

    private static final Map<Locale, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    /** Read once: a page has hundreds of sentences, and reading a pattern costs more than filling it. */
    private static final Map<Locale, Map<String, Sentence>> SENTENCES = new ConcurrentHashMap<>();

    private Texts() {}

    /** A text with places for facts. */
    private record Sentence(MessageFormat pattern, boolean formatsNumbers) {

        Sentence(String text, Locale locale) {
            this(new MessageFormat(text, locale), FORMATS_NUMBERS.test(text));
        }

        /** Each time with a copy, for a format is not for two at once. */
        String with(Object... facts) {
            return ((MessageFormat) pattern.clone()).format(written(pattern.getLocale(), formatsNumbers, facts));
        }
    }

    public static ResourceBundle bundle(Locale locale) {
        return BUNDLES.computeIfAbsent(locale, asked -> ResourceBundle.getBundle(TextBundle.class.getName(), asked));
    }

    /** The text of a key with its facts; the key itself where the bundles lack it, so that a page never breaks. */
    public static String text(Locale locale, String key, Object... facts) {
        String pattern;
        try {
            pattern = bundle(locale).getString(key);
        } catch (MissingResourceException missing) {
            return key;
        }
        return facts.length == 0
                ? pattern
                : SENTENCES
                        .computeIfAbsent(locale, asked -> new ConcurrentHashMap<>())
                        .computeIfAbsent(pattern, asked -> new Sentence(asked, locale))
                        .with(facts);
    }

    /** The text of a key, or something else where the bundles lack it. */
    public static String textOr(Locale locale, String key, String otherwise) {
        ResourceBundle bundle = bundle(locale);
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }

    /** For official documents, which are always Chinese. */
    public static String chinese(String key, Object... facts) {
        return text(CHINESE, key, facts);
    }

    /** The text of an enum constant: {@code <context>.<EnumName>.<CONSTANT>}. */
    public static String of(Locale locale, Enum<?> constant) {
        return text(locale, key(constant));
    }

    /** Key of an enum constant, its context being the package it lives in. */
    public static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String[] rooms = type.getPackageName().split("\\.");
        String room = rooms.length > 2 ? rooms[2] : "shared";
        return room + "." + type.getSimpleName() + "." + constant.name();
    }

    /** Numbers stay numbers where the pattern formats them itself; else a long is an id and has no grouping. */
    private static Object[] written(Locale locale, boolean formatsNumbers, Object... facts) {
        return List.of(facts).stream()
                .map(fact -> formatsNumbers && fact instanceof Number ? fact : written(locale, fact))
                .toArray();
    }

    private static Object written(Locale locale, Object fact) {
        if (fact instanceof Enum<?> constant) {
            return of(locale, constant);
        }
        if (fact instanceof LocalDate date) {
            return date.toString();
        }
        if (fact instanceof Instant instant) {
            return instant.atZone(AwardClock.CHINA)
                    .toLocalDateTime()
                    .toString()
                    .substring(0, 16)
                    .replace('T', ' ');
        }
        return fact instanceof Long number ? Long.toString(number) : fact;
    }
}
