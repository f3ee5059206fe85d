package org.qualityaward.supervision;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityaward.shared.Texts;

/**
 * Something that two clerks read differently on the same paper.
 *
 * @param key code of the question, or {@link #SIGNER}, {@link #SIGNED_ON}, {@link #REMARKS}
 * @param item the question in Chinese; null for what is no question
 * @param english the same in English
 */
public record PaperDifference(String key, String item, String english, Read first, Read second)
        implements Serializable {

    static final String SIGNER = "#signer";
    static final String SIGNED_ON = "#signedOn";
    static final String REMARKS = "#remarks";

    /**
     * What one of them read.
     *
     * @param words a rating, facts, a name, a date, or remarks; null for nothing
     * @param adverse whether yes is ticked; null for no question of conduct
     */
    public record Read(String words, Boolean adverse) implements Serializable {

        private static final Read NOTHING = new Read(null, null);

        /** In the words of a reader: nothing is a dash. */
        public String text(Locale locale) {
            String answer = adverse == null
                    ? null
                    : Texts.text(locale, adverse ? "supervision.answer.yes" : "supervision.answer.no");
            String said = Stream.of(answer, words)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(Texts.text(locale, "supervision.casePaper.joint")));
            return said.isEmpty() ? "—" : said;
        }
    }

    /** All of them, in the order of the form. */
    static List<PaperDifference> between(PaperEntry first, PaperEntry second) {
        List<PaperDifference> found = new ArrayList<>();
        add(found, SIGNER, null, words(first.getSigner()), words(second.getSigner()));
        add(found, SIGNED_ON, null, words(first.getSignedOn()), words(second.getSignedOn()));
        for (EvaluationItem item : first.getForm().getTemplate().getItems()) {
            add(found, item.getCode(), item, reading(first, item), reading(second, item));
        }
        add(found, REMARKS, null, words(first.getRemarks()), words(second.getRemarks()));
        return found;
    }

    private static Read words(Object read) {
        return read == null ? Read.NOTHING : new Read(read.toString(), null);
    }

    private static Read reading(PaperEntry entry, EvaluationItem item) {
        return entry.answer(item.getCode()).map(PaperAnswer::reading).orElse(Read.NOTHING);
    }

    private static void add(List<PaperDifference> found, String key, EvaluationItem item, Read first, Read second) {
        if (!first.equals(second)) {
            found.add(new PaperDifference(
                    key,
                    item == null ? null : item.getChinese(),
                    item == null ? null : item.text(Locale.ENGLISH),
                    first,
                    second));
        }
    }

    /** What it is about. */
    public String about(Locale locale) {
        if (item == null) {
            return Texts.text(locale, "supervision.paperForm.key." + key.substring(1));
        }
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : item;
    }

    // Expression Language reads properties, not record components.
    public String getKey() {
        return key;
    }

    public Read getFirst() {
        return first;
    }

    public Read getSecond() {
        return second;
    }
}
