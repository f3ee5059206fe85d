package org.qualityaward.recusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qualityaward.shared.Texts;

/**
 * How a finding was reached, step by step, from the person to the applicant: 您 › 2023-09 至 2024-06 任副总工程师 ›
 * 示范控股集团 › 全资母公司 › 本组织. Kept as keys and facts, so that it can be read in either language.
 */
public final class FindingPath {

    private static final String BETWEEN_STEPS = "\n";
    private static final String BETWEEN_FACTS = "\t";

    private final List<String> steps = new ArrayList<>();

    private FindingPath() {}

    static FindingPath fromPerson() {
        return new FindingPath().step("you");
    }

    /** Takes up a path that was kept. */
    public static FindingPath of(String kept) {
        FindingPath path = new FindingPath();
        path.steps.addAll(List.of(kept.split(BETWEEN_STEPS)));
        return path;
    }

    FindingPath step(String key, Object... facts) {
        StringBuilder step = new StringBuilder(key);
        for (Object fact : facts) {
            step.append(BETWEEN_FACTS)
                    .append(fact == null ? "" : fact.toString().replaceAll("[\\t\\n\\r]", " "));
        }
        steps.add(step.toString());
        return this;
    }

    String kept() {
        return String.join(BETWEEN_STEPS, steps);
    }

    /** The steps in the reader's language, the person first. */
    public List<String> in(Locale locale) {
        return steps.stream().map(step -> text(locale, step)).toList();
    }

    private static String text(Locale locale, String step) {
        String[] parts = step.split(BETWEEN_FACTS, -1);
        Object[] facts = new Object[parts.length - 1];
        System.arraycopy(parts, 1, facts, 0, facts.length);
        return Texts.text(locale, "recusal.path." + parts[0], facts);
    }
}
