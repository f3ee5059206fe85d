package org.qualityaward.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qualityaward.cycle.Changes;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Role;

/** Tells the office and the steering group that there is a report, naming neither it nor an applicant, so that it tells the recused nothing. */
@ApplicationScoped
class ReportNews {

    private static final String DOCUMENTS = "/documents.xhtml";

    @Inject
    Changes changes;

    void reported(Cycle cycle) {
        changes.record(
                Changes.of("review.change.reported").in(cycle).by(21),
                Changes.role(Role.OFFICE).linked(DOCUMENTS),
                Changes.role(Role.STEERING).linked(DOCUMENTS),
                Changes.role(Role.HEAD).linked(DOCUMENTS));
    }
}
