package org.qualityaward.recusal;

/** What the system itself has seen somebody do for an organisation. */
public enum Deed {
    /** His account acts for it. */
    ACTS_FOR_IT("EMPLOYMENT"),
    /** He signed a filing of it. */
    SIGNED_FILING("EMPLOYMENT"),
    /** He signed the district's recommendation. */
    SIGNED_RECOMMENDATION("RECOMMENDED");

    private final String ground;

    Deed(String ground) {
        this.ground = ground;
    }

    /** Code of the ground that it comes under. */
    String ground() {
        return ground;
    }
}
