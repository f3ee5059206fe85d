package org.qualityaward.publicity;

import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** A notice is drafted, then published; what was published is never changed. */
public enum NoticeState implements Toned {
    DRAFT,
    PUBLISHED;

    @Override
    public Tone tone() {
        return switch (this) {
            case DRAFT -> Tone.WAIT;
            case PUBLISHED -> Tone.OK;
        };
    }

    @Override
    public String icon() {
        return switch (this) {
            case DRAFT -> "pi-pencil";
            default -> tone().icon();
        };
    }
}
