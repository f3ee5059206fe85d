package org.qualityaward.recusal;

/** What is on record about a person; each kind belongs to the ground of recusal with this code. */
public enum InterestKind {
    /** Employed there. */
    EMPLOYMENT("EMPLOYMENT"),
    /** On its board, its supervisor, or controlling it. */
    BOARD("BOARD"),
    SHARES("SHARES"),
    LOAN("LOAN"),
    /** A relative works there in a leading post. */
    KIN("KIN"),
    CONSULTING("CONSULTING"),
    COACHING("COACHING"),
    /** Competitor, major supplier or customer. */
    BUSINESS("BUSINESS"),
    /** His own employer is tied to it. */
    INSTITUTION("OTHER"),
    DISPUTE("DISPUTE");

    private final String ground;

    InterestKind(String ground) {
        this.ground = ground;
    }

    /** Code of the ground that it comes under. */
    public String ground() {
        return ground;
    }
}
