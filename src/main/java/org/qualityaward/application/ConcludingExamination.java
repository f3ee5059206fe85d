package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Changes;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** The office ends the preliminary examination: eligible or not, with the signed examination sheet (Article 19). */
@ApplicationScoped
@Transactional
public class ConcludingExamination {

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
     * @param reason asked for where it is not eligible
     * @throws org.qualityaward.shared.Refusal when a point has no pass and it would be eligible all the same
     */
    @Act(value = "application.conclude", by = Role.OFFICE, article = 19)
    public void conclude(ApplicationRef which, boolean eligible, String reason, SigningPin pin) {
        Application application = applications.get(which.id());
        Examination examination = checks.examination(application).orElseThrow(NotHere::new);
        examination.conclude(eligible, reason, clock.instant(), caller.get().name());
        application.conclude(eligible, examination.getReason(), LocalDate.now(clock));
        examination.archived(
                documents.file(papers.examination(examination), pin).getNumber());
        deadlines.meet(DeadlineKind.EXAMINATION, which);
        deadlines.cancel(DeadlineKind.SUPPLEMENT, which);
        changes.record(
                Changes.of(
                                eligible ? "application.change.eligible" : "application.change.ineligible",
                                application.getName())
                        .about(application.getId())
                        .in(application.getCycle())
                        .by(19),
                Changes.role(Role.OFFICE).linked("/office/application.xhtml?id=" + application.getId()),
                Changes.organization(application.getOrganization().getId()).linked("/applicant/progress.xhtml"));
    }
}
