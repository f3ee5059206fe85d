package org.qualityaward.supervision;

import java.io.Serializable;
import org.qualityaward.shared.Subject;

/** A form that came back on paper, as the subject of what clerks do with it; its id is that of the form. */
public record PaperRef(Long id) implements Subject, Serializable {

    /** Kind of the subject in the audit trail. */
    public static final String KIND = "paper-form";

    @Override
    public String kind() {
        return KIND;
    }
}
