package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.qualityaward.archive.WaitingActs;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.DeadlineWork;

/**
 * The last day of a pair of forms is over: the seal is broken, and who has not filed is on record. Whoever signed in time and
 * waits for nothing but a time stamp has done his part, so the seal holds until his form is in or he gives it up.
 */
@ApplicationScoped
class EvaluationsDue implements DeadlineWork {

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    Unsealing unsealing;

    @Inject
    WaitingActs waiting;

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.EVALUATION;
    }

    @Override
    public boolean isReady(Deadline deadline) {
        return evaluations
                .find(deadline.getSubjectId())
                .filter(pair -> pair.isSealed() && isWaitedFor(pair, deadline))
                .isEmpty();
    }

    private boolean isWaitedFor(TwoWayEvaluation pair, Deadline deadline) {
        return Stream.of(Direction.values())
                .map(pair::form)
                .flatMap(form -> Stream.of(form.ref(), new PaperRef(form.getId())))
                .anyMatch(form -> waiting.isWaiting(form, deadline.getDueAt()));
    }

    @Override
    public void lapsed(Deadline deadline) {
        evaluations.find(deadline.getSubjectId()).ifPresent(unsealing::whenTimeIsUp);
    }
}
