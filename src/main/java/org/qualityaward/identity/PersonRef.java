package org.qualityaward.identity;

import java.io.Serializable;
import org.qualityaward.shared.Subject;

/** A person as the subject of an act; the id is null for one whose account is about to be opened. */
public record PersonRef(Long id) implements Subject, Serializable {

    @Override
    public String kind() {
        return "person";
    }
}
