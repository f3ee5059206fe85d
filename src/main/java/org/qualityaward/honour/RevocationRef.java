package org.qualityaward.honour;

import org.qualityaward.shared.Subject;

/** A case of revocation as the subject of an act. */
public record RevocationRef(Long id) implements Subject {

    @Override
    public String kind() {
        return "revocation";
    }
}
