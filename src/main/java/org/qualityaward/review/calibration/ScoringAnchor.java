package org.qualityaward.review.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.review.BeforeScoring;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** A reviewer scores an anchor case alone; what was agreed for it he sees once he has handed his sheet in. */
@ApplicationScoped
@Transactional
public class ScoringAnchor implements BeforeScoring {

    @Inject
    Calibrations calibrations;

    @Inject
    People people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** A case that was ordered, and the caller's sheet; null before he began it. */
    public record Own(Calibration calibration, AnchorSheet sheet) {}

    @Act(value = "review.readCalibration", by = Role.REVIEWER, article = 9, readOnly = true)
    public List<Own> all(Cycle cycle) {
        return calibrations.of(cycle).stream()
                .map(each -> new Own(
                        each, calibrations.sheet(each, caller.get().personId()).orElse(null)))
                .toList();
    }

    /** The caller's sheet, begun when he has none. */
    @Act(value = "review.openAnchor", by = Role.REVIEWER, article = 9, readOnly = true)
    public AnchorSheet open(Long calibrationId) {
        Calibration calibration = calibrations.find(calibrationId).orElseThrow(NotHere::new);
        Long me = caller.get().personId();
        return calibrations.sheet(calibration, me).orElseGet(() -> {
            Person person = people.find(me).orElseThrow(NotHere::new);
            AnchorSheet sheet = new AnchorSheet(calibration, person, clock.instant());
            calibrations.add(sheet);
            return sheet;
        });
    }

    /** @throws Refusal when it is handed in, or the percent is no step of five */
    @Act(value = "review.scoreAnchor", by = Role.REVIEWER, article = 9, readOnly = true)
    public AnchorSheet save(Long calibrationId, String itemCode, Integer percent, String reason) {
        AnchorSheet sheet = open(calibrationId);
        sheet.save(itemCode, percent, reason);
        return sheet;
    }

    /** @throws Refusal when items are left */
    @Act(value = "review.submitAnchor", by = Role.REVIEWER, article = 9)
    public AnchorSheet submit(Long calibrationId) {
        AnchorSheet sheet = open(calibrationId);
        sheet.submit(clock.instant());
        return sheet;
    }

    @Override
    public void mayBegin(Long personId, Cycle cycle) {
        List<Calibration> outstanding = calibrations.outstanding(cycle, personId);
        if (!outstanding.isEmpty()) {
            throw new Refusal(
                    "review.refusal.calibrateFirst",
                    9,
                    outstanding.get(0).getAnchor().getTitle());
        }
    }
}
