package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** The discipline supervisor reads an original after the seal is broken; that he did is on record. */
@ApplicationScoped
@Transactional
public class ReadingOriginal {

    @Inject
    TwoWayEvaluations evaluations;

    @Act(value = "supervision.readOriginal", by = Role.DISCIPLINE, article = 35, repeatable = true)
    public SupervisionEvaluation read(EvaluationRef ref) {
        return evaluations.form(ref.id()).orElseThrow(NotHere::new);
    }
}
