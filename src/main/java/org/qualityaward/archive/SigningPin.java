package org.qualityaward.archive;

/** A signing PIN on its way from the page to the key: never stored, never printed. */
public final class SigningPin {

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

    @Override
    public String toString() {
        return "SigningPin[…]";
    }
}
