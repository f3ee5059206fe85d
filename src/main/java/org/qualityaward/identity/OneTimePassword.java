package org.qualityaward.identity;

import java.security.SecureRandom;

/**
 * A password that an administrator hands over once: four groups that can be read out on the telephone, without letters
 * that look like digits. About 74 bits; it opens nothing but the page on which its owner chooses his own.
 */
final class OneTimePassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";
    private static final String DIGITS = "23456789";
    private static final int GROUPS = 4;
    private static final int LETTERS_IN_GROUP = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    /** A fresh one, such as {@code Kmd7-Wpa3-Rtx9-Bhe4}, which satisfies {@link PasswordPolicy}. */
    static String next() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-");
            for (int i = 0; i < LETTERS_IN_GROUP; i++) {
                char letter = any(LETTERS);
                password.append(i == 0 ? Character.toUpperCase(letter) : letter);
            }
            password.append(any(DIGITS));
        }
        return password.toString();
    }

    private static char any(String of) {
        return of.charAt(RANDOM.nextInt(of.length()));
    }
}
