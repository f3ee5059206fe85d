package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.FileVisibility;
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
    @Any
    Instance<FileVisibility> visibilities;

    @Inject
    CurrentCaller caller;

    @Act(
            value = "supervision.listOwn",
            by = {Role.APPLICANT, Role.REVIEWER},
            article = 35,
            readOnly = true)
    public List<TwoWayEvaluation> of(Cycle cycle) {
        Caller who = caller.get();
        Set<Long> hidden = new HashSet<>();
        visibilities.forEach(each -> hidden.addAll(each.hiddenFrom(who)));
        return evaluations.authoredBy(who, cycle, hidden);
    }
}
