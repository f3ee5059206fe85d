package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.review.EngagementEnded;

/**
 * When an engagement has ended, both sides get their form, and the working days of the rule set begin to run. Part of the
 * transaction that ends the engagement; an engagement that is reported twice opens nothing a second time.
 */
@ApplicationScoped
@Transactional
public class OpeningEvaluations {

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    EvaluationTemplates templates;

    @Inject
    Deadlines deadlines;

    @Inject
    RemindingAuthors reminding;

    @Inject
    EvaluationNews news;

    void whenEnded(@Observes EngagementEnded ended) {
        boolean opened = evaluations
                .of(ended.application().getId(), ended.teamId(), ended.kind())
                .isPresent();
        if (!opened) {
            open(ended);
        }
    }

    private void open(EngagementEnded ended) {
        Cycle cycle = ended.application().getCycle();
        TwoWayEvaluation pair = new TwoWayEvaluation(
                ended,
                templates.inForce(Direction.ABOUT_TEAM, ended.endedOn()),
                templates.inForce(Direction.ABOUT_APPLICANT, ended.endedOn()));
        // Counting the days asks the database, which then wants the row whole.
        evaluations.add(pair.until(ended.endedOn()));
        Deadline deadline = deadlines.open(
                DeadlineKind.EVALUATION,
                pair.ref(),
                ended.endedOn(),
                cycle.getRuleSet().evaluationWindow(),
                cycle);
        pair.until(deadline.getLast());
        reminding.schedule(pair);
        news.opened(pair);
    }
}
