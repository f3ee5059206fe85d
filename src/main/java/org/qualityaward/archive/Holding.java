package org.qualityaward.archive;

import java.io.Serializable;
import org.qualityaward.shared.Subject;

/** A whole whose papers are taken along together: a case, which is one application, or a cycle with all of them. */
public record Holding(String kind, Long id) implements Subject, Serializable {

    private static final String CASE = "application";
    private static final String CYCLE = "cycle";

    public static Holding ofCase(Long application) {
        return new Holding(CASE, application);
    }

    public static Holding ofCycle(Long cycle) {
        return new Holding(CYCLE, cycle);
    }

    boolean isCase() {
        return CASE.equals(kind);
    }

    boolean isCycle() {
        return CYCLE.equals(kind);
    }
}
