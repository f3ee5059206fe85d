package org.qualityaward.review;

import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** How far a team has come with an application (Articles 16 and 21). */
public enum ReviewPhase implements Toned {
    /** Each seat scores alone. */
    SCORING,
    /** The sheets are open to the team, which agrees item by item (合议). */
    CONSENSUS,
    /** The material review is over without a shortlisting. */
    NOT_SHORTLISTED,
    /** Shortlisted; the site visit is to be planned. */
    SHORTLISTED,
    /** The site visit is planned or under way. */
    SITE,
    /** The site visit is over; a defence may follow. */
    SITE_ENDED,
    /** The defence was heard. */
    DEFENDED,
    /** The report is signed. */
    CONCLUDED;

    public boolean isOver() {
        return this == NOT_SHORTLISTED || this == CONCLUDED;
    }

    public boolean isAtLeast(ReviewPhase other) {
        return ordinal() >= other.ordinal();
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case SCORING, CONSENSUS, SHORTLISTED, SITE, SITE_ENDED, DEFENDED -> Tone.INFO;
            case NOT_SHORTLISTED -> Tone.NEUTRAL;
            case CONCLUDED -> Tone.OK;
        };
    }
}
