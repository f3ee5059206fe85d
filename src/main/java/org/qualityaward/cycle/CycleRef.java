package org.qualityaward.cycle;

import org.qualityaward.shared.Subject;

/** A cycle as the subject of an act. */
public record CycleRef(Long id) implements Subject {

    @Override
    public String kind() {
        return "cycle";
    }
}
