package org.qualityaward.honour;

import org.qualityaward.shared.Subject;

/** An award as the subject of an act. */
public record AwardRef(Long id) implements Subject {

    @Override
    public String kind() {
        return "award";
    }
}
