package org.qualityaward.cycle.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** What a session remembers of the cycle it looks at. */
@SessionScoped
public class CycleChoice implements Serializable {

    private Long id;

    /** Null for the cycle under way. */
    Long id() {
        return id;
    }

    void choose(Long cycleId) {
        id = cycleId;
    }
}
