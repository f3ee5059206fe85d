package org.qualityaward.identity;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import org.qualityaward.shared.Refusal;

/**
 * A sign-in name: 4 to 30 small letters, digits, dots and hyphens, beginning with a letter.
 *
 * @param value small letters
 */
public record AccountName(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9.-]{3,29}");

    /**
     * Checks what somebody typed; spaces at the ends and capitals are forgiven.
     *
     * @throws Refusal {@code identity.refusal.account.form}
     */
    public static AccountName of(String typed) {
        String name = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (!FORM.matcher(name).matches()) {
            throw new Refusal("identity.refusal.account.form");
        }
        return new AccountName(name);
    }

    @Override
    public String toString() {
        return value;
    }
}
