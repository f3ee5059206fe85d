package org.qualityaward.review.assignment;

import java.io.Serializable;
import java.util.Set;

/**
 * A reviewer as far as seats depend on him.
 *
 * @param unit whom he works for; empty when unknown
 * @param industries divisions of GB/T 4754 that he knows
 * @param categories categories of GB/T 19580 that he knows, 4.1 to 4.7; empty when nobody entered them
 * @param district where he comes from; empty when from elsewhere
 * @param seated applications on which he sits already
 * @param record how much his last assessment speaks against him; 0 for the best, {@link #DOUBTS} at most
 * @param limit applications on which he may sit in all
 */
public record Reviewer(
        long id,
        String name,
        String unit,
        boolean senior,
        Set<String> industries,
        Set<String> categories,
        String district,
        int record,
        int seated,
        int limit)
        implements Serializable {

    /** The most that a record speaks against somebody. */
    static final int DOUBTS = 6;

    /** One of whose record nothing is known. */
    public Reviewer(
            long id,
            String name,
            String unit,
            boolean senior,
            Set<String> industries,
            Set<String> categories,
            String district,
            int seated,
            int limit) {
        this(id, name, unit, senior, industries, categories, district, 0, seated, limit);
    }

    /** Category 4.7 of GB/T 19580. */
    static final String RESULTS = "4.7";

    boolean knows(String industry) {
        return industry != null && industries.contains(industry);
    }

    boolean knowsSectionOf(String industry) {
        return industry != null
                && !industry.isEmpty()
                && industries.stream().anyMatch(known -> known.charAt(0) == industry.charAt(0));
    }

    boolean knowsResults() {
        return categories.contains(RESULTS);
    }

    /** How many further seats he may take. */
    int free() {
        return Math.max(0, limit - seated);
    }

    Reviewer having(int more) {
        return more == 0
                ? this
                : new Reviewer(id, name, unit, senior, industries, categories, district, record, seated + more, limit);
    }

    Reviewer limitedTo(int seats) {
        return new Reviewer(id, name, unit, senior, industries, categories, district, record, seated, seats);
    }
}
