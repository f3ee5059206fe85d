package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Standing;
import org.qualityaward.shared.Subject;

/**
 * Who may do anything with a form: those on whose side it is written, and once the seal is broken the discipline
 * supervisor. Nobody else, whatever his role; and nobody who is recused from the applicant (Article 34).
 */
@ApplicationScoped
class EvaluationStanding implements Standing {

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    HiddenFiles files;

    @Override
    public boolean concerns(Subject subject) {
        return EvaluationRef.KIND.equals(subject.kind());
    }

    @Override
    public boolean permits(Caller caller, Act act, Subject subject) {
        return evaluations
                .form(subject.id())
                .filter(form -> mayTouch(caller, form))
                .isPresent();
    }

    private boolean mayTouch(Caller caller, SupervisionEvaluation form) {
        TwoWayEvaluation pair = form.getTwoWay();
        boolean own = pair.isAuthor(caller, form.getDirection());
        boolean unsealed = caller.is(Role.DISCIPLINE) && !pair.isSealed() && form.isFiled();
        return (own || unsealed) && !files.hides(caller, pair.getApplication().getId());
    }
}
