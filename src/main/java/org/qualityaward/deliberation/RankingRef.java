package org.qualityaward.deliberation;

import org.qualityaward.shared.Subject;

/** A ranking as the subject of an act. */
public record RankingRef(Long id) implements Subject {

    @Override
    public String kind() {
        return "ranking";
    }
}
