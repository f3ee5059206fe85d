package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.review.assessment.AssessingReviewers;
import org.qualityaward.review.calibration.AnchorCase;
import org.qualityaward.review.calibration.Calibration;
import org.qualityaward.review.calibration.Calibrations;
import org.qualityaward.review.calibration.KeepingAnchorCases;
import org.qualityaward.review.calibration.OrderingCalibration;
import org.qualityaward.review.calibration.ScoringAnchor;
import org.qualityaward.review.experts.ExpertPool;
import org.qualityaward.review.experts.Grade;
import org.qualityaward.review.experts.RecordingTraining;

/** How the office writes an anchor case and reviewers score it, some milder and some stricter than what was agreed. */
@ApplicationScoped
@Transactional
class CalibrationStory {

    private static final List<String> ITEMS = List.of("4.1.2", "4.2.3", "4.5.2", "4.7.2");
    private static final List<Integer> AGREED = List.of(60, 45, 70, 50);
    private static final int STEP = 5;

    @Inject
    KeepingAnchorCases keeping;

    @Inject
    OrderingCalibration ordering;

    @Inject
    ScoringAnchor scoring;

    @Inject
    Calibrations calibrations;

    @Inject
    RecordingTraining training;

    @Inject
    AssessingReviewers assessing;

    @Inject
    ExpertPool pool;

    @Inject
    Clock clock;

    @Inject
    Stagehand stage;

    /** The office writes the case once; the head of the office has it scored before the sheets of a cycle, or just so. */
    void order(Cycle cycle, boolean required) {
        if (!calibrations.of(cycle).isEmpty()) {
            return;
        }
        Criteria criteria = cycle.getRuleSet().criteria();
        AnchorCase anchor = stage.as(
                CycleStory.OFFICE,
                () -> keeping.all().stream()
                        .filter(AnchorCase::isInUse)
                        .findFirst()
                        .orElseGet(() -> write(criteria)));
        stage.as("office-lead", () -> ordering.order(cycle.ref(), anchor.getId(), required));
    }

    private AnchorCase write(Criteria criteria) {
        AnchorCase anchor = keeping.begin(criteria, DemoTexts.get("anchor.title"), DemoTexts.get("anchor.profile"));
        for (int i = 0; i < ITEMS.size(); i++) {
            String key = "anchor." + ITEMS.get(i);
            keeping.write(anchor.getId(), ITEMS.get(i), DemoTexts.get(key), AGREED.get(i), DemoTexts.get(key + ".why"));
        }
        return keeping.putInUse(anchor.getId());
    }

    /** The office trains them; the head of the office concludes on their work in a cycle. */
    void trainAndAssess(Cycle cycle, List<String> accounts) {
        Grade[] grades = {Grade.EXCELLENT, Grade.COMPETENT, Grade.COMPETENT, Grade.TO_IMPROVE};
        for (int i = 0; i < accounts.size(); i++) {
            Long expert = pool.of(stage.caller(accounts.get(i)).personId())
                    .orElseThrow()
                    .getId();
            Grade grade = grades[i % grades.length];
            stage.as(
                    CycleStory.OFFICE,
                    () -> training.record(
                            expert,
                            LocalDate.now(clock).minusMonths(6),
                            DemoTexts.get("training.subject"),
                            16,
                            DemoTexts.get("training.outcome")));
            stage.as(
                    "office-lead",
                    () -> assessing.assess(cycle.ref(), expert, grade, DemoTexts.get("assessment." + grade)));
        }
    }

    /** Those reviewers score what was ordered; by their place in the row they are stricter, even or milder. */
    void score(Cycle cycle, List<String> accounts) {
        for (Calibration calibration : calibrations.of(cycle)) {
            for (int i = 0; i < accounts.size(); i++) {
                int bias = i % 4 - 1;
                stage.as(accounts.get(i), () -> score(calibration, bias));
            }
        }
    }

    private void score(Calibration calibration, int bias) {
        if (scoring.open(calibration.getId()).isSubmitted()) {
            return;
        }
        for (int i = 0; i < ITEMS.size(); i++) {
            int percent = AGREED.get(i) + (bias + (i % 2 == 0 ? 0 : 1)) * STEP;
            scoring.save(calibration.getId(), ITEMS.get(i), percent, DemoTexts.get("anchor.reason"));
        }
        scoring.submit(calibration.getId());
    }
}
