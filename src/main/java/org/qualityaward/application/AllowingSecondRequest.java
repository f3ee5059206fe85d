package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Role;

/** The lead of the office records why an applicant may be asked a second time (Article 19 wants everything told once). */
@ApplicationScoped
@Transactional
public class AllowingSecondRequest {

    @Inject
    Applications applications;

    @Inject
    Checks checks;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** @throws org.qualityaward.shared.Refusal without a reason */
    @Act(value = "application.allowSecondRequest", by = Role.OFFICE_LEAD, article = 19)
    public void allow(ApplicationRef which, String reason) {
        Application application = applications.get(which.id());
        checks.add(new SecondRequest(
                application, reason, clock.instant(), caller.get().name()));
    }
}
