package org.qualityaward.review.assignment;

import java.io.Serializable;

/** A reviewer and an applicant, by the ids of the person and of the application. */
public record Pair(long reviewer, long applicant) implements Serializable {

    /** Spreads ids that follow each other, which a record's own code heaps up by the thousand. */
    @Override
    public int hashCode() {
        return Long.hashCode((reviewer * 0x9E3779B97F4A7C15L ^ applicant) * 0xBF58476D1CE4E5B9L);
    }
}
