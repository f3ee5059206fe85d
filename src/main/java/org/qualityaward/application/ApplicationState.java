package org.qualityaward.application;

import java.util.EnumSet;
import java.util.Set;
import org.qualityaward.cycle.Stage;
import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** Where an application stands on its way from draft to honour (Articles 17 to 25). */
public enum ApplicationState implements Toned {
    DRAFT,
    /** With the district bureau (区核实). */
    DISTRICT_CHECKING,
    /** Returned by the district to be completed (退回补正). */
    RETURNED,
    /** Not recommended by the district (不予推荐). */
    DECLINED,
    /** Recommended, on its way to the office. */
    RECOMMENDED,
    /** Under preliminary examination (初审). */
    EXAMINING,
    /** The one supplement was asked for (一次性补正). */
    SUPPLEMENTING,
    INELIGIBLE,
    ELIGIBLE,
    MATERIAL_REVIEW,
    SHORTLISTED,
    NOT_SHORTLISTED,
    SITE_VISIT,
    DEFENCE,
    /** The team's result is in. */
    REVIEWED,
    RANKED,
    CANDIDATE,
    PROPOSED_WINNER,
    PROPOSED_NOMINATION,
    NOT_AWARDED,
    /** An objection was upheld and the steering group cancelled it (取消). */
    CANCELLED,
    APPROVED,
    AWARDED,
    WITHDRAWN;

    private static final Set<ApplicationState> ENDED =
            EnumSet.of(DECLINED, INELIGIBLE, NOT_SHORTLISTED, NOT_AWARDED, CANCELLED, AWARDED, WITHDRAWN);

    private static final Set<ApplicationState> REVIEWED_BY_TEAMS =
            EnumSet.of(MATERIAL_REVIEW, SHORTLISTED, SITE_VISIT, DEFENCE, REVIEWED, RANKED);

    public boolean isEnded() {
        return ENDED.contains(this);
    }

    public boolean isWithdrawn() {
        return this == WITHDRAWN;
    }

    /**
     * Whether the review may still judge again: until the candidates are handed to the steering group; who was not
     * shortlisted, until the review ends.
     */
    boolean isReviewedIn(Stage stage) {
        return this == NOT_SHORTLISTED ? stage == Stage.REVIEW : REVIEWED_BY_TEAMS.contains(this);
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case DRAFT, WITHDRAWN, DECLINED, INELIGIBLE, NOT_SHORTLISTED, NOT_AWARDED -> Tone.NEUTRAL;
            case RETURNED, SUPPLEMENTING -> Tone.WAIT;
            case ELIGIBLE, SHORTLISTED, PROPOSED_WINNER, PROPOSED_NOMINATION, APPROVED, AWARDED -> Tone.OK;
            case CANCELLED -> Tone.WRONG;
            default -> Tone.INFO;
        };
    }

    @Override
    public String icon() {
        return switch (this) {
            case DRAFT -> "pi-pencil";
            case DISTRICT_CHECKING, EXAMINING -> "pi-search";
            case RETURNED, SUPPLEMENTING, WITHDRAWN -> "pi-replay";
            case RECOMMENDED -> "pi-check";
            case DECLINED, INELIGIBLE, NOT_SHORTLISTED, NOT_AWARDED -> "pi-ban";
            case MATERIAL_REVIEW, SITE_VISIT, DEFENCE, REVIEWED -> "pi-users";
            case RANKED, CANDIDATE -> "pi-list";
            case AWARDED -> "pi-verified";
            default -> tone().icon();
        };
    }
}
