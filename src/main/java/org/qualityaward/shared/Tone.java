package org.qualityaward.shared;

/**
 * How a state feels: what is well, waits, went wrong, informs or rests. Screens give each a colour, an icon and, with
 * the state's own word, a text, so that no state speaks by colour alone.
 */
public enum Tone {
    /** Done, valid, passed. */
    OK("success", "pi-check-circle"),
    /** Somebody has to act or a day is near. */
    WAIT("warning", "pi-clock"),
    /** Overdue, refused by the system, broken, secret. */
    WRONG("danger", "pi-times-circle"),
    /** Under way. */
    INFO("info", "pi-info-circle"),
    /** Not begun, ended without result, plain fact. */
    NEUTRAL("secondary", "pi-circle");

    private final String severity;
    private final String icon;

    Tone(String severity, String icon) {
        this.severity = severity;
        this.icon = icon;
    }

    /** Name of the tag's colour on a screen. */
    public String severity() {
        return severity;
    }

    /** Icon where a state brings none of its own. */
    public String icon() {
        return icon;
    }
}
