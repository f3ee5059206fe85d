package org.qualityaward.identity;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/**
 * Which accounts a list asks for; null means any.
 *
 * @param text part of account, name or position
 * @param role a role they hold
 * @param state how they stand
 */
public record AccountFilter(String text, Role role, State state) {

    /** How an account stands. */
    public enum State implements Toned {
        OPEN(Tone.OK, "pi-check-circle"),
        LOCKED(Tone.WAIT, "pi-lock"),
        CLOSED(Tone.NEUTRAL, "pi-ban");

        private final Tone tone;
        private final String icon;

        State(Tone tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        @Override
        public Tone tone() {
            return tone;
        }

        @Override
        public String icon() {
            return icon;
        }
    }

    /** Beside a search for text the value would be written into the statement as a number, which Derby refuses. */
    private static final String OPEN_ONLY = "CAST(p.closed AS VARCHAR(5)) = 'false'";

    public static final AccountFilter NONE = new AccountFilter(null, null, null);

    String clause() {
        List<String> parts = new ArrayList<>();
        if (hasText()) {
            parts.add("(LOCATE(:text, p.account) > 0 OR LOCATE(:text, LOWER(p.name)) > 0"
                    + " OR LOCATE(:text, LOWER(p.position)) > 0)");
        }
        if (role != null) {
            parts.add(":role MEMBER OF p.roles");
        }
        if (state != null) {
            parts.add(
                    switch (state) {
                        case OPEN -> OPEN_ONLY;
                        case CLOSED -> "CAST(p.closed AS VARCHAR(5)) = 'true'";
                        case LOCKED -> OPEN_ONLY + " AND p.lockedUntil > :now";
                    });
        }
        return parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
    }

    void bind(Query query, Instant now) {
        if (hasText()) {
            query.setParameter("text", text.strip().toLowerCase(Locale.ROOT));
        }
        if (role != null) {
            query.setParameter("role", role);
        }
        if (state == State.LOCKED) {
            query.setParameter("now", now);
        }
    }

    private boolean hasText() {
        return text != null && !text.isBlank();
    }
}
