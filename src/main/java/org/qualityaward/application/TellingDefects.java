package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Changes;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Role;

/**
 * All defects are told once, signed and archived; exactly the sections they name are opened to the organisation (Article 19,
 * and for the district Article 18). The time of whoever asked stops and starts anew with the complete supplement.
 */
@ApplicationScoped
@Transactional
public class TellingDefects {

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

    /** The district returns a filing to be completed. */
    @Act(value = "application.return", by = Role.DISTRICT, article = 18)
    public DefectNotice giveBack(ApplicationRef which, List<Defect> defects, SigningPin pin) {
        Application application = applications.get(which.id());
        DefectNotice notice = tell(application, DefectNotice.Issuer.DISTRICT, defects, null, pin);
        application.giveBack(notice.sections(), notice.getDueOn());
        deadlines.cancel(DeadlineKind.DISTRICT_CHECK, which);
        return notice;
    }

    /**
     * The office tells everything that is to be supplemented.
     *
     * @throws org.qualityaward.shared.Refusal a second time without its lead's leave ({@link AllowingSecondRequest})
     */
    @Act(value = "application.askSupplement", by = Role.OFFICE, article = 19)
    public DefectNotice ask(ApplicationRef which, List<Defect> defects, SigningPin pin) {
        Application application = applications.get(which.id());
        SecondRequest leave = checks.leave(application).orElse(null);
        DefectNotice notice = tell(application, DefectNotice.Issuer.OFFICE, defects, leave, pin);
        application.askSupplement(notice.sections(), notice.getDueOn());
        deadlines.cancel(DeadlineKind.EXAMINATION, which);
        if (leave != null && notice.getRound() > 1) {
            leave.use();
        }
        return notice;
    }

    private DefectNotice tell(
            Application application,
            DefectNotice.Issuer issuer,
            List<Defect> defects,
            SecondRequest leave,
            SigningPin pin) {
        Cycle cycle = application.getCycle();
        Deadline due = deadlines.open(
                DeadlineKind.SUPPLEMENT,
                application.ref(),
                LocalDate.now(clock),
                cycle.getRuleSet().supplement(),
                cycle);
        DefectNotice notice = new DefectNotice(
                application,
                issuer,
                checks.rounds(application, issuer) + 1,
                defects,
                leave,
                clock.instant(),
                caller.get().name(),
                due.getLast());
        notice.archived(documents.file(papers.defects(application, notice), pin).getNumber());
        checks.add(notice);
        changes.record(
                Changes.of("application.change.defects", issuer, defects.size(), due.getLast())
                        .about(application.getId())
                        .in(cycle)
                        .by(19),
                Changes.organization(application.getOrganization().getId()).linked("/applicant/application.xhtml"));
        return notice;
    }
}
