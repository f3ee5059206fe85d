package org.qualityaward.recusal.matching;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qualityaward.identity.CreditCode;
import org.qualityaward.shared.Refusal;

/**
 * The code of an organisation as it stands in older and newer records: a unified social credit code (GB 32100-2015), or the
 * nine characters of the organisation code (GB 11714) that its places 9 to 17 took over. What is neither, or fails its check
 * character, says nothing.
 */
record RegisteredCode(String value) {

    private static final int LENGTH = 18;
    private static final int FROM = 8;
    private static final int TO = 17;
    private static final Pattern OLD = Pattern.compile("[0-9A-Z]{8}[0-9X]");

    static Optional<RegisteredCode> of(String written) {
        if (written == null) {
            return Optional.empty();
        }
        String even = Writing.even(written);
        if (even.length() == LENGTH) {
            try {
                return Optional.of(new RegisteredCode(CreditCode.of(even).value()));
            } catch (Refusal wrong) {
                return Optional.empty();
            }
        }
        return OLD.matcher(even).matches() ? Optional.of(new RegisteredCode(even)) : Optional.empty();
    }

    /** What both kinds of code have in common. */
    String organization() {
        return value.length() == LENGTH ? value.substring(FROM, TO) : value;
    }

    boolean means(RegisteredCode other) {
        return value.length() == LENGTH && other.value.length() == LENGTH
                ? value.equals(other.value)
                : organization().equals(other.organization());
    }
}
