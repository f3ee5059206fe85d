package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Role;

/** Applicants and reviewers look through the engagements they are to evaluate. */
@ApplicationScoped
@Transactional
public class ReadingOwnEvaluations {

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    HiddenFiles files;

    @Inject
    CurrentCaller caller;

    @Act(
            value = "supervision.listOwn",
            by = {Role.APPLICANT, Role.REVIEWER},
            article = 35,
            readOnly = true)
    public List<TwoWayEvaluation> of(Cycle cycle) {
        Caller who = caller.get();
        return evaluations.authoredBy(who, cycle, files.from(who));
    }
}
