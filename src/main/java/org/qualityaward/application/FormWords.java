package org.qualityaward.application;

import java.util.Locale;
import org.qualityaward.shared.Texts;

/** The values of a form as people read them: choices by their names, everything else as it was typed. */
public final class FormWords {

    private FormWords() {}

    static String chineseOf(BasicField field, FormContent form) {
        return of(Texts.CHINESE, field, form);
    }

    /** The value of a basic field in words, empty where it is not filled in. */
    public static String of(Locale locale, BasicField field, FormContent form) {
        String value = form.text(field.field());
        if (value.isEmpty()) {
            return "";
        }
        return switch (field) {
            case DISTRICT -> Texts.text(locale, "shared.District." + value);
            case INDUSTRY -> industry(locale, value);
            case SIZE -> Texts.text(locale, "application.size." + value);
            case OWNERSHIP -> Texts.text(locale, "application.ownership." + value);
            default -> value;
        };
    }

    /** C26 and its name. */
    public static String industry(Locale locale, String code) {
        return code == null || code.isEmpty() ? "" : code + " " + Texts.text(locale, "application.industry." + code);
    }
}
