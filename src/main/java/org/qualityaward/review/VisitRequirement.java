package org.qualityaward.review;

/** What has to be so before a site visit ends; beans of the rooms within the review say it. */
public interface VisitRequirement {

    /** @throws org.qualityaward.shared.Refusal when the visit has to go on */
    void mayEnd(Review review);
}
