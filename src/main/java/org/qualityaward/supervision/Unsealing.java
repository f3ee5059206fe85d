package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.qualityaward.calendar.Days;
import org.qualityaward.cycle.Changes;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Setting;

/**
 * Breaks the seal of a pair when both sides have filed or the time is up, and lets follow what follows: an adverse answer
 * opens a case for the discipline supervisor. The parties are told nothing, and the deadline runs to its last day whoever has
 * filed, since the day on which it closed would stand in the list of deadlines.
 */
@ApplicationScoped
@Transactional
class Unsealing {

    private static final int ARTICLE = 35;

    @Inject
    Deadlines deadlines;

    @Inject
    AccountabilityCases cases;

    @Inject
    Changes changes;

    @Inject
    EvaluationNews news;

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    AwardClock clock;

    /**
     * A form of a pair that was taken has been filed; it may be the second of the pair, or a correction of one that is unsealed
     * already. Also where it was signed a while ago and only waited for a stamp, the seal is broken at this moment: the other
     * side may have filed since.
     */
    void afterFiling(TwoWayEvaluation pair, SupervisionEvaluation form) {
        if (pair.unsealWhenBothFiled(clock.actual())) {
            followUp(pair);
        } else if (!pair.isSealed()) {
            followUp(pair, form.getDirection());
        }
    }

    /** The last day may be over. */
    void whenTimeIsUp(TwoWayEvaluation pair) {
        evaluations.take(pair);
        if (pair.unsealWhenTimeIsUp(LocalDate.now(clock), clock.instant())) {
            followUp(pair);
            for (Direction direction : Direction.values()) {
                if (pair.form(direction).getState() == SupervisionEvaluation.State.NOT_FILED) {
                    news.notFiled(pair, direction);
                }
            }
        }
    }

    private void followUp(TwoWayEvaluation pair) {
        changes.record(
                Changes.of("supervision.change.unsealed", pair.getTeamName(), pair.getOrganizationName())
                        .about(pair.getApplication().getId())
                        .in(pair.getCycle())
                        .by(ARTICLE),
                Changes.role(Role.DISCIPLINE).linked("/supervisor/evaluations.xhtml"));
        for (Direction direction : Direction.values()) {
            followUp(pair, direction);
        }
    }

    private void followUp(TwoWayEvaluation pair, Direction direction) {
        pair.standing(direction).ifPresent(form -> takeUp(pair, form));
    }

    /** An open case goes on with what the form says; what a concluded one knows nothing of opens a further one. */
    private void takeUp(TwoWayEvaluation pair, SupervisionEvaluation form) {
        Optional<AccountabilityCase> last = cases.about(pair, form.getDirection());
        if (last.filter(each -> each.getConclusion() == null).isPresent()) {
            last.get().corrected(form, clock.instant());
        } else if (last.map(concluded -> concluded.allegesMore(form))
                .orElse(!form.adverse().isEmpty())) {
            open(pair, form);
        }
    }

    private void open(TwoWayEvaluation pair, SupervisionEvaluation form) {
        Instant now = clock.actual();
        AccountabilityCase opened = new AccountabilityCase(form, cases.nextNumber(pair.getCycle()), now);
        cases.add(opened);
        // Of no cycle: the list of a cycle's deadlines is the office's, which knows nothing of cases.
        deadlines.open(
                DeadlineKind.CASE,
                opened.ref(),
                LocalDate.ofInstant(now, AwardClock.CHINA),
                Days.working(Setting.CASE_WORKING_DAYS.number()),
                null);
        changes.record(
                Changes.of("supervision.change.caseOpened", opened.getAccusedName())
                        .about(pair.getApplication().getId())
                        .in(pair.getCycle())
                        .by(ARTICLE),
                Changes.role(Role.DISCIPLINE).linked("/supervisor/case.xhtml?id=" + opened.getId()));
    }
}
