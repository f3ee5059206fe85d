package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Changes;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** The district recommends to the office, or declines with a reason (Article 18); either way signed and archived. */
@ApplicationScoped
@Transactional
public class DecidingInDistrict {

    @Inject
    Applications applications;

    @Inject
    Checks checks;

    @Inject
    Deadlines deadlines;

    @Inject
    Changes changes;

    @Inject
    FilingDocuments documents;

    @Inject
    CheckPapers papers;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Received by the office at the same moment, so that its ten working days run from today.
     *
     * @param statement what the district says to the recommendation, may be blank
     * @throws org.qualityaward.shared.Refusal when a point has no pass
     */
    @Act(value = "application.recommend", by = Role.DISTRICT, article = 18)
    public void recommend(ApplicationRef which, String statement, SigningPin pin) {
        Application application = applications.get(which.id());
        DistrictCheck check = checks.districtCheck(application).orElseThrow(NotHere::new);
        LocalDate today = LocalDate.now(clock);
        Cycle cycle = application.getCycle();
        check.recommend(statement, clock.instant(), caller.get().name());
        check.archived(documents.file(papers.recommendation(check), pin).getNumber());
        deadlines.meet(DeadlineKind.DISTRICT_CHECK, which);
        Deadline due = deadlines.open(
                DeadlineKind.EXAMINATION, which, today, cycle.getRuleSet().examination(), cycle);
        application.recommend(today, due.getLast());
        checks.examination(application)
                .ifPresentOrElse(
                        examination -> examination.startAnew(today, due.getLast()),
                        () -> checks.add(new Examination(application, today, due.getLast())));
        tell(application, "application.change.recommended", "/office/examination.xhtml?id=");
    }

    /** @throws org.qualityaward.shared.Refusal without a reason */
    @Act(value = "application.decline", by = Role.DISTRICT, article = 18)
    public void decline(ApplicationRef which, String reason, SigningPin pin) {
        Application application = applications.get(which.id());
        DistrictCheck check = checks.districtCheck(application).orElseThrow(NotHere::new);
        check.decline(reason, clock.instant(), caller.get().name());
        check.archived(documents.file(papers.recommendation(check), pin).getNumber());
        deadlines.meet(DeadlineKind.DISTRICT_CHECK, which);
        deadlines.cancel(DeadlineKind.SUPPLEMENT, which);
        application.decline(reason.strip());
        tell(application, "application.change.declined", "/office/application.xhtml?id=");
    }

    private void tell(Application application, String key, String officePage) {
        changes.record(
                Changes.of(key, application.getDistrict(), application.getName())
                        .about(application.getId())
                        .in(application.getCycle())
                        .by(18),
                Changes.role(Role.OFFICE).linked(officePage + application.getId()),
                Changes.organization(application.getOrganization().getId()).linked("/applicant/progress.xhtml"));
    }
}
