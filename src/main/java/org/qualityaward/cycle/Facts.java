package org.qualityaward.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.shared.Texts;

/** Facts in a column: each with a letter for its type, so that a text can be written in any language later on. */
final class Facts {

    private static final String BETWEEN = "\u001f";

    private Facts() {}

    /** The key of an enum constant's text, to be translated when the change is shown. */
    public record TextKey(String key) {}

    static String write(List<Object> facts) {
        StringBuilder line = new StringBuilder();
        for (Object fact : facts) {
            if (line.length() > 0) {
                line.append(BETWEEN);
            }
            line.append(written(fact));
        }
        return line.toString();
    }

    private static String written(Object fact) {
        if (fact instanceof LocalDate date) {
            return "d" + date;
        }
        if (fact instanceof Enum<?> constant) {
            return "k" + Texts.key(constant);
        }
        if (fact instanceof Integer || fact instanceof Long) {
            return "n" + fact;
        }
        return "s" + fact;
    }

    static List<Object> read(String line) {
        List<Object> facts = new ArrayList<>();
        if (line == null || line.isEmpty()) {
            return facts;
        }
        for (String part : line.split(BETWEEN)) {
            String value = part.substring(1);
            facts.add(
                    switch (part.charAt(0)) {
                        case 'd' -> LocalDate.parse(value);
                        case 'k' -> new TextKey(value);
                        case 'n' -> Long.valueOf(value);
                        default -> value;
                    });
        }
        return facts;
    }
}
