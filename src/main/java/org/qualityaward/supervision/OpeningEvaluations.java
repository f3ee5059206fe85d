package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.review.EngagementEnded;

/**
 * When an engagement has ended, both sides get their form, and the working days of the rule set begin to run. Part of the
 * transaction that ends the engagement; an engagement that is reported twice opens nothing a second time. Where it was done
 * again because somebody was recused, whoever came in his place is evaluated and evaluates too (Article 35), on a further pair
 * of forms that is about him alone, since the first may be sealed or read already.
 */
@ApplicationScoped
@Transactional
public class OpeningEvaluations {

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    EvaluationTemplates templates;

    @Inject
    People people;

    @Inject
    Deadlines deadlines;

    @Inject
    RemindingAuthors reminding;

    @Inject
    EvaluationNews news;

    void whenEnded(@Observes EngagementEnded ended) {
        List<TwoWayEvaluation> before = evaluations.of(ended.application().getId(), ended.teamId(), ended.kind());
        List<Long> newcomers = ended.reviewerIds().stream()
                .filter(reviewer ->
                        before.stream().noneMatch(pair -> pair.getReviewerIds().contains(reviewer)))
                .toList();
        if (!newcomers.isEmpty()) {
            open(ended.by(newcomers), before.size() + 1);
        }
    }

    private void open(EngagementEnded ended, int round) {
        Cycle cycle = ended.application().getCycle();
        TwoWayEvaluation pair = new TwoWayEvaluation(
                ended,
                round,
                templates.inForce(Direction.ABOUT_TEAM, ended.endedOn()),
                templates.inForce(Direction.ABOUT_APPLICANT, ended.endedOn()));
        if (round > 1) {
            pair.about(ended.reviewerIds().stream()
                    .flatMap(id -> people.find(id).stream())
                    .map(Person::getName)
                    .collect(Collectors.joining("、")));
        }
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
