package org.qualityaward.archive;

import java.io.Serializable;
import org.qualityaward.shared.Subject;

/** What waits to be signed, an act or one of its papers, as the subject of what its author does with it. */
public record WaitingRef(Long id) implements Subject, Serializable {

    /** Kind of the subject in the audit trail. */
    public static final String KIND = "waiting";

    @Override
    public String kind() {
        return KIND;
    }
}
