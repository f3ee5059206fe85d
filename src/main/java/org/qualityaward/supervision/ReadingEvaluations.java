package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Role;

/** The discipline supervisor looks through the pairs of a cycle, sealed ones as sealed. */
@ApplicationScoped
@Transactional
public class ReadingEvaluations {

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    HiddenFiles files;

    @Inject
    CurrentCaller caller;

    @Act(value = "supervision.list", by = Role.DISCIPLINE, article = 35, readOnly = true)
    public Page<TwoWayEvaluation> page(Cycle cycle, PairFilter filter, Page.Request request) {
        return evaluations.page(cycle, filter, files.from(caller.get()), request);
    }
}
