package org.qualityaward.review.visit;

import java.io.Serializable;

/**
 * What the consensus left open on one item and a visit may look at.
 *
 * @param gaps what evidence is missing, by the reviewers; empty for none
 * @param dissent what somebody of the team held against what was agreed; empty for none
 * @param opportunities what could be better, by the reviewers; empty for none
 * @param taken whether the checklist has a point on the item already
 */
public record OpenPoint(String itemCode, String gaps, String dissent, String opportunities, boolean taken)
        implements Serializable {

    /** Whether evidence is missing or the team is not of one mind: that is what a visit is for. */
    public boolean isPressing() {
        return !gaps.isEmpty() || !dissent.isEmpty();
    }

    // Expression Language reads properties, not record components.
    public String getItemCode() {
        return itemCode;
    }

    public String getGaps() {
        return gaps;
    }

    public String getDissent() {
        return dissent;
    }

    public String getOpportunities() {
        return opportunities;
    }

    public boolean isTaken() {
        return taken;
    }
}
