package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.DeadlineWork;

/** The last day for an answer of the accused is over: a case does not wait for those who say nothing. */
@ApplicationScoped
class AnswersDue implements DeadlineWork {

    @Inject
    AccountabilityCases cases;

    @Inject
    Clock clock;

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.CASE_ANSWER;
    }

    @Override
    public void lapsed(Deadline deadline) {
        cases.find(deadline.getSubjectId()).ifPresent(open -> open.answerTimeIsUp(clock.instant()));
    }
}
