package org.qualityaward.recusal.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The legal form at the end of a name.
 *
 * @param name what this form is called here, empty for none
 * @param before the text before it
 * @param slip whether it was written with a slip of the pen, or cut off
 */
record Form(String name, String before, boolean slip) {

    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, Boolean> SLIPS = new HashMap<>();
    private static final Words FORMS = read();

    private static Words read() {
        for (String line : Words.lines("forms")) {
            String[] variants = line.split(" ");
            for (String variant : variants) {
                boolean slip = variant.startsWith("~");
                String word = slip ? variant.substring(1) : variant;
                NAMES.put(word, variants[0]);
                SLIPS.put(word, slip);
            }
        }
        return Words.of(List.copyOf(NAMES.keySet()));
    }

    static Form of(String text) {
        return FORMS.endOf(text)
                .map(word ->
                        new Form(NAMES.get(word), text.substring(0, text.length() - word.length()), SLIPS.get(word)))
                .orElse(new Form("", text, false));
    }

    boolean isNone() {
        return name.isEmpty();
    }
}
