package org.qualityaward.review.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.review.experts.Expert;
import org.qualityaward.review.experts.ExpertPool;
import org.qualityaward.review.experts.Grade;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The head of the office concludes on a reviewer's work in a cycle, with reasons; it goes on his record (Article 9(2)). */
@ApplicationScoped
@Transactional
public class AssessingReviewers {

    @Inject
    Assessments assessments;

    @Inject
    ExpertPool pool;

    @Inject
    Cycles cycles;

    @Inject
    People people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Concludes; what was concluded before is kept as superseded.
     *
     * @throws Refusal without a grade or reasons
     */
    @Act(value = "review.assess", by = Role.OFFICE_LEAD, article = 9)
    public ReviewerAssessment assess(CycleRef ref, Long expertId, Grade grade, String reasons) {
        Cycle cycle = cycles.find(ref.id()).orElseThrow(NotHere::new);
        Expert expert = pool.find(expertId).orElseThrow(NotHere::new);
        Person me = people.find(caller.get().personId()).orElseThrow(NotHere::new);
        ReviewerAssessment assessment = new ReviewerAssessment(cycle, expert, grade, reasons, me, clock.instant());
        assessments.standing(cycle, expert).ifPresent(ReviewerAssessment::supersede);
        assessments.add(assessment);
        expert.assessed(grade);
        return assessment;
    }
}
