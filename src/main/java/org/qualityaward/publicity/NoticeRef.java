package org.qualityaward.publicity;

import org.qualityaward.shared.Subject;

/** A notice as the subject of an act. */
public record NoticeRef(Long id) implements Subject {

    @Override
    public String kind() {
        return "notice";
    }
}
