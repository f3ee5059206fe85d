package org.qualityaward.supervision;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Something that two clerks read differently on the same paper.
 *
 * @param key code of the question, or {@link #SIGNER}, {@link #SIGNED_ON}, {@link #REMARKS}
 * @param item the question in Chinese; null for what is no question
 * @param english the same in English
 */
public record PaperDifference(String key, String item, String english, String first, String second)
        implements Serializable {

    static final String SIGNER = "#signer";
    static final String SIGNED_ON = "#signedOn";
    static final String REMARKS = "#remarks";

    /** All of them, in the order of the form. */
    static List<PaperDifference> between(PaperEntry first, PaperEntry second) {
        List<PaperDifference> found = new ArrayList<>();
        add(found, SIGNER, null, first.getSigner(), second.getSigner());
        add(
                found,
                SIGNED_ON,
                null,
                first.getSignedOn().toString(),
                second.getSignedOn().toString());
        for (EvaluationItem item : first.getForm().getTemplate().getItems()) {
            add(found, item.getCode(), item, reading(first, item), reading(second, item));
        }
        add(found, REMARKS, null, first.getRemarks(), second.getRemarks());
        return found;
    }

    private static String reading(PaperEntry entry, EvaluationItem item) {
        return entry.answer(item.getCode()).map(PaperAnswer::reading).orElse("");
    }

    private static void add(List<PaperDifference> found, String key, EvaluationItem item, String first, String second) {
        if (!Objects.equals(first, second)) {
            found.add(new PaperDifference(
                    key,
                    item == null ? null : item.getChinese(),
                    item == null ? null : item.text(Locale.ENGLISH),
                    first,
                    second));
        }
    }

    public String getKey() {
        return key;
    }

    public String getItem() {
        return item;
    }

    public String getEnglish() {
        return english;
    }

    public String getFirst() {
        return first;
    }

    public String getSecond() {
        return second;
    }
}
