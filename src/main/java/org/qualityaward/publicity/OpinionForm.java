package org.qualityaward.publicity;

import java.util.List;
import org.qualityaward.shared.Refusal;

/**
 * What an opinion must contain to be handled: facts that can be checked, a real name where it objects (Article 25), files
 * of kinds and sizes that can be opened.
 */
public final class OpinionForm {

    /** Characters of facts below which nothing can be checked. */
    public static final int LEAST_FACTS = 30;

    public static final int MOST_FACTS = 5_000;
    public static final int MOST_FILES = 5;
    public static final int MOST_MEGABYTES = 20;

    private OpinionForm() {}

    /** @throws Refusal {@code publicity.refusal.*} for the first thing that is missing */
    public static void check(OpinionDraft draft, List<Attachment> files) {
        if (draft.trap() != null && !draft.trap().isBlank()) {
            throw new Refusal("publicity.refusal.robot");
        }
        int characters = draft.facts() == null ? 0 : characters(draft.facts().strip());
        if (characters < LEAST_FACTS) {
            throw new Refusal("publicity.refusal.factsShort", 0, LEAST_FACTS, characters);
        }
        if (characters > MOST_FACTS) {
            throw new Refusal("publicity.refusal.factsLong", 0, MOST_FACTS, characters);
        }
        if (draft.kind() == OpinionKind.OBJECTION) {
            if (draft.applicationId() == null) {
                throw new Refusal("publicity.refusal.noOrganization", 25);
            }
            if (isBlank(draft.name()) || isBlank(draft.phone())) {
                throw new Refusal("publicity.refusal.noName", 25);
            }
        }
        if (!draft.truthful()) {
            throw new Refusal("publicity.refusal.notTruthful");
        }
        checkFiles(files.size());
    }

    /** @throws Refusal {@code publicity.refusal.tooManyFiles} */
    public static void checkFiles(int count) {
        if (count > MOST_FILES) {
            throw new Refusal("publicity.refusal.tooManyFiles", 0, MOST_FILES, count);
        }
    }

    /** Characters as people count them: a rare character outside the basic plane is one. */
    static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
