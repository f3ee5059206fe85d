package org.qualityaward.archive;

import org.qualityaward.shared.Refusal;

/** A signing PIN on its way from the page to the key: never stored, never printed. */
public final class SigningPin {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 64;

    private final char[] value;

    private SigningPin(char[] value) {
        this.value = value;
    }

    public static SigningPin of(String typed) {
        return new SigningPin(typed == null ? new char[0] : typed.toCharArray());
    }

    char[] value() {
        return value.clone();
    }

    /**
     * Refuses what anybody would guess first: fewer than six characters, or only one character or one run of neighbours.
     */
    SigningPin fitForUse() {
        if (value.length < SHORTEST || value.length > LONGEST) {
            throw new Refusal("archive.refusal.pinLength", 0, SHORTEST, LONGEST);
        }
        if (steps(0) || steps(1) || steps(-1)) {
            throw new Refusal("archive.refusal.pinSimple");
        }
        return this;
    }

    private boolean steps(int by) {
        for (int i = 1; i < value.length; i++) {
            if (value[i] - value[i - 1] != by) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "SigningPin[\u2026]";
    }
}
