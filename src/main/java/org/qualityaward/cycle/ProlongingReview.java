package org.qualityaward.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The head of the steering group gives the review more time than Art. 21 names, with a reason that stays on record. */
@ApplicationScoped
@Transactional
public class ProlongingReview {

    @Inject
    Cycles cycles;

    @Inject
    Deadlines deadlines;

    /** @throws Refusal outside the review, without a reason, or when the new last day is not later */
    @Act(value = "cycle.prolongReview", by = Role.HEAD, article = 21)
    public void prolong(CycleRef subject, LocalDate last, String reason) {
        Cycle cycle = cycles.get(subject.id());
        cycle.require(Stage.REVIEW);
        Deadline deadline = deadlines
                .running(DeadlineKind.REVIEW_STAGE, cycle.ref())
                .orElseThrow(() -> new Refusal("cycle.refusal.deadlineClosed", 21, DeadlineKind.REVIEW_STAGE));
        deadlines.prolong(deadline, last, reason);
        cycle.reschedule(Step.REVIEW, last);
    }
}
