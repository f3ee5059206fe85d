package org.qualityaward.recusal.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an organisation as somebody wrote it, taken apart once: place, brand (字号), trade and legal form, in every way
 * in which it can be read, the part of the organisation that it names (分公司, 车间), and other names that it tells of in
 * brackets. Immutable; comparing is left to {@link OrganizationMatch}.
 */
public final class OrganizationName {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Words NOTES = Words.of("notes");
    private static final Words UNTOLD = Words.of("no-employer");
    private static final Words FORMER = Words.of("former");

    private final String written;
    private final String even;
    private final Part part;
    private final List<Reading> readings;
    private final List<OrganizationName> aliases;
    private final Set<String> keys = new HashSet<>();

    private OrganizationName(String written, boolean alias) {
        this.written = written;
        String text = Writing.figuresAsCharacters(Writing.even(written));
        List<String> told = new ArrayList<>();
        Place inBrackets = Place.NONE;
        StringBuilder body = new StringBuilder();
        Matcher bracket = BRACKETS.matcher(text);
        int from = 0;
        while (bracket.find()) {
            body.append(text, from, bracket.start());
            from = bracket.end();
            String inside = bracket.group(1);
            Place place = Place.whole(inside);
            Optional<String> note = NOTES.beginOf(inside);
            if (place.isNamed()) {
                inBrackets = place.unsure();
            } else if (note.isPresent()) {
                told.add(inside.substring(note.get().length()));
            } else if (Form.of(body.toString()).isNone()) {
                body.append(inside);
            }
        }
        body.append(text.substring(from));
        this.even = withoutBrackets(text);
        String main = withoutFormer(withoutBrackets(body.toString()));
        this.part = Part.of(main);
        this.readings = Reading.of(main, inBrackets);
        this.aliases = alias ? List.of() : aliases(told);
        keys.add(even);
        if (!inBrackets.isNamed()) {
            keys.add(main);
        }
        readings.forEach(reading -> reading.key().ifPresent(keys::add));
        keys.remove("");
    }

    /** Takes a name apart. */
    public static OrganizationName of(String written) {
        return new OrganizationName(written == null ? "" : written, false);
    }

    private static String withoutBrackets(String body) {
        return body.replaceAll("[()]", "");
    }

    /** 原乌海市… is the one of that name. */
    private static String withoutFormer(String body) {
        return FORMER.beginOf(body)
                .map(former -> body.substring(former.length()))
                .filter(rest -> Place.leading(rest).stream().anyMatch(Place::sure))
                .orElse(body);
    }

    /** Other names that were told of, those of mere parts left out. */
    private static List<OrganizationName> aliases(List<String> told) {
        return told.stream()
                .map(each -> new OrganizationName(each, true))
                .filter(each -> each.part.isNone() && !each.even.isEmpty())
                .toList();
    }

    /** What equal names have in common: the even writing, and place, name and form where they are beyond doubt. */
    Set<String> keys() {
        return keys;
    }

    /** The even writing without the legal form. */
    String body() {
        return Form.of(even).before();
    }

    /** The name without differences of width, blanks, brackets and traditional characters. */
    public String evenWriting() {
        return even;
    }

    String even() {
        return even;
    }

    Part part() {
        return part;
    }

    List<Reading> readings() {
        return readings;
    }

    List<OrganizationName> aliases() {
        return aliases;
    }

    /** Whether it names anything: 不详 and 退休 do not. */
    public boolean isTold() {
        return !even.isEmpty() && !UNTOLD.has(even);
    }

    /** As it was written. */
    @Override
    public String toString() {
        return written;
    }
}
