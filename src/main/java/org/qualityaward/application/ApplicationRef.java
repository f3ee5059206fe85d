package org.qualityaward.application;

import org.qualityaward.shared.Subject;

/** An application as the subject of an act: the gate shows it to everyone who has a rule about files. */
public record ApplicationRef(Long id) implements Subject {

    /** Kind of the subject in the audit trail. */
    public static final String KIND = "application";

    @Override
    public String kind() {
        return KIND;
    }
}
