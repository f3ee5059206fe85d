package org.qualityaward.review.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.qualityaward.cycle.Changes;
import org.qualityaward.cycle.Changes.Audience;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The head of the office or the institution asks the reviewers of a cycle to score an anchor case first (Article 9). */
@ApplicationScoped
@Transactional
public class OrderingCalibration {

    @Inject
    Calibrations calibrations;

    @Inject
    Cycles cycles;

    @Inject
    People people;

    @Inject
    Changes changes;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @param required whether nobody may begin a real sheet before
     * @throws Refusal when the case is not in use, is of other criteria, or was ordered already
     */
    @Act(
            value = "review.orderCalibration",
            by = {Role.OFFICE_LEAD, Role.INSTITUTION},
            article = 9)
    public Calibration order(CycleRef ref, Long anchorId, boolean required) {
        Cycle cycle = cycles.find(ref.id()).orElseThrow(NotHere::new);
        AnchorCase anchor =
                calibrations.anchor(anchorId).filter(AnchorCase::isInUse).orElseThrow(NotHere::new);
        if (!anchor.getCriteriaCode().equals(cycle.getRuleSet().criteria().code())) {
            throw new Refusal("review.refusal.anchorCriteria", 14);
        }
        boolean already = calibrations.of(cycle).stream()
                .anyMatch(other -> other.getAnchor().equals(anchor));
        if (already) {
            throw new Refusal("review.refusal.anchorOrdered", 14, anchor.getTitle());
        }
        Person me = people.find(caller.get().personId()).orElseThrow(NotHere::new);
        Calibration calibration = new Calibration(cycle, anchor, required, me, clock.instant());
        calibrations.add(calibration);
        changes.record(
                Changes.of("review.change.calibrationOrdered", anchor.getTitle())
                        .in(cycle)
                        .by(9),
                people.with(Role.REVIEWER).stream()
                        .map(person -> Changes.person(person.getId()).linked("/reviewer/calibration.xhtml"))
                        .toArray(Audience[]::new));
        return calibration;
    }

    /** Asks that it is scored before any real sheet, or no longer. */
    @Act(
            value = "review.requireCalibration",
            by = {Role.OFFICE_LEAD, Role.INSTITUTION},
            article = 9,
            repeatable = true)
    public Calibration require(CycleRef ref, Long calibrationId, boolean yes) {
        Calibration calibration = calibrations
                .find(calibrationId)
                .filter(found -> found.getCycle().getId().equals(ref.id()))
                .orElseThrow(NotHere::new);
        calibration.require(yes);
        return calibration;
    }
}
