package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.cycle.Changes;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Role;

/** The organisation withdraws of its own will (Article 3), as long as nothing is decided; within the time for filing it may come back. */
@ApplicationScoped
@Transactional
public class WithdrawingApplication {

    @Inject
    Applications applications;

    @Inject
    Deadlines deadlines;

    @Inject
    Changes changes;

    /** @param reason may be blank */
    @Act(value = "application.withdraw", by = Role.APPLICANT, article = 3)
    public void withdraw(ApplicationRef which, String reason) {
        Application application = applications.get(which.id());
        boolean filed = application.getSubmittedAt() != null;
        application.withdraw(reason == null || reason.isBlank() ? null : reason.strip());
        deadlines.cancel(DeadlineKind.DISTRICT_CHECK, which);
        deadlines.cancel(DeadlineKind.EXAMINATION, which);
        deadlines.cancel(DeadlineKind.SUPPLEMENT, which);
        if (filed) {
            changes.record(
                    Changes.of("application.change.withdrawn", application.getName())
                            .about(application.getId())
                            .in(application.getCycle())
                            .by(3),
                    Changes.role(Role.OFFICE).linked("/office/application.xhtml?id=" + application.getId()),
                    Changes.district(application.getDistrict()).linked("/district/checks.xhtml"));
        }
    }
}
