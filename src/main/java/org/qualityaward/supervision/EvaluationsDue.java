package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.DeadlineWork;

/** The last day of a pair of forms is over: the seal is broken, and who has not filed is on record. */
@ApplicationScoped
class EvaluationsDue implements DeadlineWork {

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    Unsealing unsealing;

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.EVALUATION;
    }

    @Override
    public void lapsed(Deadline deadline) {
        evaluations.find(deadline.getSubjectId()).ifPresent(unsealing::whenTimeIsUp);
    }
}
