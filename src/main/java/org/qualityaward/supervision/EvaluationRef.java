package org.qualityaward.supervision;

import java.io.Serializable;
import org.qualityaward.shared.Subject;

/** A supervision form as the subject of an act. */
public record EvaluationRef(Long id) implements Subject, Serializable {

    /** Kind of the subject in the audit trail and in the archive. */
    public static final String KIND = "evaluation";

    @Override
    public String kind() {
        return KIND;
    }
}
