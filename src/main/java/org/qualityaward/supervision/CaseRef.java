package org.qualityaward.supervision;

import java.io.Serializable;
import org.qualityaward.shared.Subject;

/** A case of accountability as the subject of an act. */
public record CaseRef(Long id) implements Subject, Serializable {

    /** Kind of the subject in the audit trail and in the archive. */
    public static final String KIND = "accountability-case";

    @Override
    public String kind() {
        return KIND;
    }
}
