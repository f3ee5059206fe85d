package org.qualityaward.supervision.web;

import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qualityaward.shared.Texts;

/** The conditions of a list that are set, in the order in which they are asked about. */
final class Chips {

    private final List<Chip> set = new ArrayList<>();
    private final Locale locale =
            FacesContext.getCurrentInstance().getViewRoot().getLocale();

    /** @param value a word, a number, or a constant, which is told in the reader's language; null where it is not set */
    Chips add(String name, String label, Object value) {
        if (value != null) {
            set.add(new Chip(
                    name,
                    Texts.text(
                            locale,
                            "supervision.chip",
                            Texts.text(locale, label),
                            value instanceof Enum<?> constant ? Texts.of(locale, constant) : value.toString())));
        }
        return this;
    }

    /** As {@link #add}, for what is said by a text of its own. */
    Chips say(String name, String label, String key) {
        return add(name, label, key == null ? null : Texts.text(locale, key));
    }

    Locale locale() {
        return locale;
    }

    List<Chip> list() {
        return set;
    }
}
