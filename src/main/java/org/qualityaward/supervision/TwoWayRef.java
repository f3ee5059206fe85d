package org.qualityaward.supervision;

import java.io.Serializable;
import org.qualityaward.shared.Subject;

/** The pair of forms of one engagement, as the subject of its deadline. */
public record TwoWayRef(Long id) implements Subject, Serializable {

    public static final String KIND = "two-way-evaluation";

    @Override
    public String kind() {
        return KIND;
    }
}
