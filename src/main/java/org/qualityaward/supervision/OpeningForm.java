package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** An author opens his form, draft or filed. */
@ApplicationScoped
@Transactional
public class OpeningForm {

    @Inject
    TwoWayEvaluations evaluations;

    @Act(
            value = "supervision.openForm",
            by = {Role.APPLICANT, Role.REVIEWER},
            article = 35,
            readOnly = true)
    public SupervisionEvaluation open(EvaluationRef ref) {
        return evaluations.form(ref.id()).orElseThrow(NotHere::new);
    }
}
