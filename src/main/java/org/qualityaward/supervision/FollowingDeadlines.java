package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.DeadlineMoved;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.shared.Texts;

/**
 * When a changed calendar moves a deadline, the pair of forms or the hearing that it is of ends on the new day too (Article 35):
 * else a pair would be refused before its deadline, or never be unsealed after it. Those who are to write are told.
 */
@ApplicationScoped
@Transactional
public class FollowingDeadlines {

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    AccountabilityCases cases;

    @Inject
    RemindingAuthors reminding;

    @Inject
    EvaluationNews news;

    @Inject
    AccusedNews accused;

    @Inject
    Deadlines deadlines;

    void whenMoved(@Observes DeadlineMoved moved) {
        Long id = moved.deadline().getSubjectId();
        LocalDate last = moved.deadline().getLast();
        if (moved.deadline().getKind() == DeadlineKind.EVALUATION) {
            evaluations.find(id).ifPresent(pair -> {
                pair.until(last);
                reminding.again(pair);
                news.moved(pair);
            });
        } else if (moved.deadline().getKind() == DeadlineKind.CASE_ANSWER) {
            cases.find(id).filter(open -> open.getHearing() != null).ifPresent(open -> follow(open, moved));
        }
    }

    /** Later whenever it is, earlier never: a signed letter has promised the day. */
    private void follow(AccountabilityCase open, DeadlineMoved moved) {
        LocalDate last = moved.deadline().getLast();
        Hearing letter = open.getHearing();
        if (last.isBefore(letter.getUntil())) {
            deadlines.prolong(
                    moved.deadline(),
                    letter.getUntil(),
                    Texts.chinese("supervision.hearing.promised", letter.getDocumentNumber()));
        } else if (last.isAfter(letter.getUntil())) {
            open.answerUntil(last);
            accused.informed(open);
        }
    }
}
