package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Role;

/** Applicants and reviewers look through the engagements they are to evaluate. */
@ApplicationScoped
@Transactional
public class ReadingOwnEvaluations {

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    CurrentCaller caller;

    @Act(
            value = "supervision.listOwn",
            by = {Role.APPLICANT, Role.REVIEWER},
            article = 35,
            readOnly = true)
    public List<TwoWayEvaluation> of(Cycle cycle) {
        return evaluations.authoredBy(caller.get(), cycle);
    }
}
