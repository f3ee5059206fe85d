package org.qualityaward.deliberation;

import org.qualityaward.shared.Subject;

/** A meeting as the subject of an act. */
public record MeetingRef(Long id) implements Subject {

    @Override
    public String kind() {
        return "meeting";
    }
}
