package org.qualityaward.identity;

import java.io.Serializable;
import java.util.Locale;
import org.qualityaward.shared.Refusal;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015): 17 characters and a check character over an alphabet
 * without I, O, S, V and Z. It says nothing about the district.
 *
 * @param value 18 characters, upper case
 */
public record CreditCode(String value) implements Serializable {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int BASE = 31;
    private static final int WEIGHT_STEP = 3;

    /**
     * Checks what somebody typed; spaces at the ends and lower case are forgiven.
     *
     * @throws Refusal {@code identity.refusal.creditCode.length}, {@code .character} (position, character),
     *     {@code .lastCharacter} (it, and the one that the first 17 yield) or {@code .check} (the one they yield)
     */
    public static CreditCode of(String typed) {
        String code = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        if (code.length() != LENGTH) {
            throw new Refusal("identity.refusal.creditCode.length", 0, code.length());
        }
        for (int i = 0; i < LENGTH - 1; i++) {
            if (ALPHABET.indexOf(code.charAt(i)) < 0) {
                throw new Refusal("identity.refusal.creditCode.character", 0, i + 1, String.valueOf(code.charAt(i)));
            }
        }
        char last = code.charAt(LENGTH - 1);
        String expected = String.valueOf(checkCharacter(code));
        if (ALPHABET.indexOf(last) < 0) {
            throw new Refusal("identity.refusal.creditCode.lastCharacter", 0, String.valueOf(last), expected);
        }
        if (!expected.equals(String.valueOf(last))) {
            throw new Refusal("identity.refusal.creditCode.check", 0, expected);
        }
        return new CreditCode(code);
    }

    /** The check character that the first 17 characters yield. */
    static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * WEIGHT_STEP % BASE;
        }
        return ALPHABET.charAt((BASE - sum % BASE) % BASE);
    }

    @Override
    public String toString() {
        return value;
    }
}
