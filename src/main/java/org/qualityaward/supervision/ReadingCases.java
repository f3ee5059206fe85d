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

/** The discipline supervisor looks through the cases of a cycle. */
@ApplicationScoped
@Transactional
public class ReadingCases {

    @Inject
    AccountabilityCases cases;

    @Inject
    HiddenFiles files;

    @Inject
    CurrentCaller caller;

    @Act(value = "supervision.case.list", by = Role.DISCIPLINE, article = 35, readOnly = true)
    public Page<AccountabilityCase> page(Cycle cycle, CaseFilter filter, Page.Request request) {
        return cases.page(cycle, filter, files.from(caller.get()), request);
    }
}
