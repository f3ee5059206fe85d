package org.qualityaward.deliberation;

import org.qualityaward.shared.Subject;

/** One item of a meeting, and so the application it is about, as the subject of an act. */
public record MeetingItemRef(Long id) implements Subject {

    @Override
    public String kind() {
        return "meetingItem";
    }
}
