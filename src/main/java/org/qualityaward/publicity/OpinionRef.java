package org.qualityaward.publicity;

import org.qualityaward.shared.Subject;

/** An opinion or objection as the subject of an act. */
public record OpinionRef(Long id) implements Subject {

    @Override
    public String kind() {
        return "opinion";
    }
}
