package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** An author corrects what he has filed: he begins a further revision with a reason; the filed one stays as it is. */
@ApplicationScoped
@Transactional
public class RevisingEvaluation {

    @PersistenceContext
    EntityManager entities;

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    EvaluationAttachments attachments;

    @Inject
    Clock clock;

    /**
     * @throws org.qualityaward.shared.Refusal {@code supervision.refusal.nothingFiled} or {@code .reason}
     */
    @Act(
            value = "supervision.revise",
            by = {Role.APPLICANT, Role.REVIEWER},
            article = 35)
    public EvaluationRef revise(EvaluationRef ref, String reason) {
        SupervisionEvaluation filed = evaluations.form(ref.id()).orElseThrow(NotHere::new);
        SupervisionEvaluation next = filed.getTwoWay().revise(filed.getDirection(), reason, clock.instant());
        entities.persist(next);
        attachments
                .of(ref)
                .forEach(each -> attachments.add(
                        each.copiedTo(next.ref(), attachments.open(each).content())));
        return next.ref();
    }
}
