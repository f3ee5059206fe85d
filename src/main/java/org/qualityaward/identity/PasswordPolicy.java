package org.qualityaward.identity;

import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.qualityaward.shared.Refusal;

/** What a password must be: 8 to 64 characters of at least three classes, without the account's name. */
public final class PasswordPolicy {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 64;
    private static final int CLASSES = 3;

    private PasswordPolicy() {}

    /**
     * @throws Refusal {@code identity.refusal.password.length}, {@code .classes} or {@code .account}
     */
    public static void check(String account, String password) {
        int length = password == null ? 0 : password.length();
        if (length < SHORTEST || length > LONGEST) {
            throw new Refusal("identity.refusal.password.length", 0, SHORTEST, LONGEST);
        }
        if (classesIn(password) < CLASSES) {
            throw new Refusal("identity.refusal.password.classes", 0, CLASSES);
        }
        if (account != null && password.toLowerCase(Locale.ROOT).contains(account.toLowerCase(Locale.ROOT))) {
            throw new Refusal("identity.refusal.password.account");
        }
    }

    private static long classesIn(String password) {
        Stream<IntPredicate> classes = Stream.of(
                Character::isUpperCase, Character::isLowerCase, Character::isDigit, c -> !Character.isLetterOrDigit(c));
        return classes.filter(kind -> password.chars().anyMatch(kind)).count();
    }
}
