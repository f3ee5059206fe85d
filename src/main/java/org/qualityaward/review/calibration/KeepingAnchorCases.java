package org.qualityaward.review.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The office writes anchor cases to a version of the criteria and puts them in use (Articles 9 and 14). */
@ApplicationScoped
@Transactional
public class KeepingAnchorCases {

    @Inject
    Calibrations calibrations;

    @Inject
    Clock clock;

    @Act(
            value = "review.readAnchors",
            by = {Role.OFFICE, Role.OFFICE_LEAD, Role.INSTITUTION},
            article = 14,
            readOnly = true)
    public List<AnchorCase> all() {
        return calibrations.anchors();
    }

    @Act(
            value = "review.readAnchors",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 14,
            readOnly = true)
    public AnchorCase read(Long anchorId) {
        return calibrations.anchor(anchorId).orElseThrow(NotHere::new);
    }

    /** @throws Refusal when title or profile are missing */
    @Act(
            value = "review.keepAnchor",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 14)
    public AnchorCase begin(Criteria criteria, String title, String profile) {
        AnchorCase anchor = new AnchorCase(criteria.code());
        anchor.describe(title, profile);
        calibrations.add(anchor);
        return anchor;
    }

    /**
     * @param seen version that the form was loaded with
     * @throws Refusal when it is in use, somebody saved it meanwhile, or words are missing
     */
    @Act(
            value = "review.keepAnchor",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 14)
    public AnchorCase describe(Long anchorId, String title, String profile, int seen) {
        AnchorCase anchor = read(anchorId);
        anchor.unchangedSince(seen);
        anchor.describe(title, profile);
        return anchor;
    }

    /** @throws Refusal when it is in use, or item, percent or words are not in order */
    @Act(
            value = "review.keepAnchor",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 14)
    public AnchorCase write(Long anchorId, String itemCode, String text, Integer percent, String rationale) {
        AnchorCase anchor = read(anchorId);
        anchor.write(itemCode, text, percent, rationale);
        return anchor;
    }

    @Act(
            value = "review.keepAnchor",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 14)
    public AnchorCase leaveOut(Long anchorId, String itemCode) {
        AnchorCase anchor = read(anchorId);
        anchor.leaveOut(itemCode);
        return anchor;
    }

    /** @throws Refusal when it has too few items */
    @Act(
            value = "review.useAnchor",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 14)
    public AnchorCase putInUse(Long anchorId) {
        AnchorCase anchor = read(anchorId);
        anchor.putInUse(clock.instant());
        return anchor;
    }

    @Act(
            value = "review.withdrawAnchor",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 14)
    public AnchorCase withdraw(Long anchorId) {
        AnchorCase anchor = read(anchorId);
        anchor.withdraw();
        return anchor;
    }
}
