package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.archive.WaitingActs;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/**
 * An author keeps what he has answered so far. A draft leaves no row in the trail: how long somebody hesitated over a form
 * is nobody's business.
 */
@ApplicationScoped
@Transactional
public class DraftingEvaluation {

    @Inject
    WaitingActs waiting;

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    Clock clock;

    /**
     * @param seen the version of the form that the page was loaded with
     * @return the form as it stands now
     * @throws org.qualityaward.shared.Refusal {@code supervision.refusal.timeUp}, {@code .frozen} and what does not fit
     */
    @Act(
            value = "supervision.draft",
            by = {Role.APPLICANT, Role.REVIEWER},
            article = 35,
            readOnly = true)
    public SupervisionEvaluation save(EvaluationRef ref, int seen, List<Answer> answers, String remarks) {
        waiting.refuseWhileSigning(ref);
        SupervisionEvaluation form = evaluations.form(ref.id()).orElseThrow(NotHere::new);
        form.unchangedSince(seen);
        form.getTwoWay().requireInTime(form, LocalDate.now(clock));
        form.draft(answers, remarks, clock.instant());
        return form;
    }
}
