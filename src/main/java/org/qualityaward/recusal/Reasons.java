package org.qualityaward.recusal;

import org.qualityaward.shared.Refusal;

/** Reasons that the law of recusal asks for: never empty, at most 500 characters. */
final class Reasons {

    static final int LONGEST = 500;

    private Reasons() {}

    /**
     * @throws Refusal {@code recusal.refusal.reasonMissing}, {@code recusal.refusal.reasonTooLong}
     */
    static String given(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("recusal.refusal.reasonMissing", 34);
        }
        String stripped = reason.strip();
        if (stripped.length() > LONGEST) {
            throw new Refusal("recusal.refusal.reasonTooLong", 34, LONGEST, stripped.length());
        }
        return stripped;
    }
}
