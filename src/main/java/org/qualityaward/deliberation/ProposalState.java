package org.qualityaward.deliberation;

import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** How far a place on the proposed list has come (Article 25). */
public enum ProposalState implements Toned {
    /** Decided by the meeting, or moved up; not yet published. */
    PROPOSED,
    IN_PUBLICITY,
    /** Its publicity ended without an open or upheld objection. */
    CLEARED,
    /** Cancelled by the steering group after an objection was upheld. */
    CANCELLED,
    /** Its organisation moved up to a better place, which has a line of its own. */
    MOVED_UP,
    ENDORSED,
    APPROVED;

    /** Whether it still stands for an organisation. */
    public boolean isStanding() {
        return this != CANCELLED && this != MOVED_UP;
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case PROPOSED -> Tone.WAIT;
            case IN_PUBLICITY -> Tone.INFO;
            case CLEARED, ENDORSED, APPROVED -> Tone.OK;
            case CANCELLED, MOVED_UP -> Tone.NEUTRAL;
        };
    }

    @Override
    public String icon() {
        return switch (this) {
            case IN_PUBLICITY -> "pi-megaphone";
            case CANCELLED -> "pi-ban";
            case MOVED_UP -> "pi-arrow-up";
            default -> tone().icon();
        };
    }
}
