package org.qualityaward.review.assignment;

/**
 * What a proposal strives for where the rules leave a choice. Each wish that is not granted costs its weight; the cheapest
 * of all permitted proposals is made.
 */
public enum Wish {
    /** Knows the applicant's division of GB/T 4754; half where he knows only its section. */
    INDUSTRY(10),
    /** Knows many categories of GB/T 19580: costs for each of the seven that he does not know. */
    CATEGORIES(1),
    /** Comes from another district than the applicant, for distance's sake. */
    REGION(3),
    /** Was assessed well the last time (Article 9(2)): costs by how much speaks against him. */
    RECORD(1),
    /** Work is spread evenly: each further application of one reviewer costs once more than the one before. */
    LOAD(2),
    /** Senior people lead rather than sit beside a leader. */
    SENIORITY(1);

    private final int usual;

    Wish(int usual) {
        this.usual = usual;
    }

    /** The weight unless the office sets another. */
    public int usual() {
        return usual;
    }
}
