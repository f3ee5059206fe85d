package org.qualityaward.recusal;

import org.qualityaward.shared.Subject;

/** A recusal as the subject of an act. */
public record RecusalRef(Long id) implements Subject {

    @Override
    public String kind() {
        return "recusal";
    }
}
