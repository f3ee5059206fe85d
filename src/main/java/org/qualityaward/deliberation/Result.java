package org.qualityaward.deliberation;

/** What the ballots on one candidate came to. */
public enum Result {
    WINNER,
    NOMINATION,
    RE_EVALUATION,
    /** Carried by the members, but every place it could take was taken by those before it. */
    NO_PLACE,
    NOT_CARRIED;

    /** What it is proposed for; null for nothing. */
    public Honour honour() {
        return switch (this) {
            case WINNER -> Honour.WINNER;
            case NOMINATION -> Honour.NOMINATION;
            case RE_EVALUATION -> Honour.RE_EVALUATION;
            default -> null;
        };
    }
}
