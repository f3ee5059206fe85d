package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qualityaward.cycle.Changes;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.DeadlineWork;
import org.qualityaward.shared.Role;

/** A case should have been concluded by now: all discipline supervisors are told, whoever has it. */
@ApplicationScoped
class CasesDue implements DeadlineWork {

    private static final int ARTICLE = 35;

    @Inject
    AccountabilityCases cases;

    @Inject
    Changes changes;

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.CASE;
    }

    @Override
    public void lapsed(Deadline deadline) {
        cases.find(deadline.getSubjectId())
                .ifPresent(open -> changes.record(
                        Changes.of("supervision.change.caseOverdue", open.getAccusedName(), deadline.getLast())
                                .in(open.getCycle())
                                .by(ARTICLE),
                        Changes.role(Role.DISCIPLINE).linked("/supervisor/case.xhtml?id=" + open.getId())));
    }
}
