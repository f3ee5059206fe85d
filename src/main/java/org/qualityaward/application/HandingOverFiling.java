package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.qualityaward.cycle.Changes;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.identity.Organization;
import org.qualityaward.shared.Role;

/** Hands a filing to whoever is next: the district of domicile, or the one who asked for the supplement. Part of {@link SubmittingApplication}. */
@ApplicationScoped
class HandingOverFiling {

    @Inject
    Checks checks;

    @Inject
    Deadlines deadlines;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    void handOver(Application application, FormContent content) {
        LocalDate today = LocalDate.now(clock);
        Organization organization = application.getOrganization();
        organization.describe(
                application.getFormerNames(),
                content.text(BasicField.ADDRESS.field()),
                content.text(BasicField.LEGAL_REPRESENTATIVE.field()),
                application.getIndustry());
        switch (application.getState()) {
            case SUPPLEMENTING -> toOffice(application, today);
            case RETURNED -> toDistrict(application, today, "application.change.resubmitted");
            default -> toDistrict(application, today, "application.change.submitted");
        }
    }

    private void toDistrict(Application application, LocalDate today, String key) {
        Cycle cycle = application.getCycle();
        answer(application);
        // The bureau compares what it received: its days begin when the filing period has ended.
        LocalDate event = cycle.filingDeadline().filter(today::isBefore).orElse(today);
        Deadline due = deadlines.open(
                DeadlineKind.DISTRICT_CHECK,
                application.ref(),
                event,
                cycle.getRuleSet().districtCheck(),
                cycle);
        if (application.getState() == ApplicationState.DRAFT) {
            application.submit(clock.instant(), due.getLast());
        } else {
            application.resubmit(due.getLast());
        }
        checks.districtCheck(application)
                .ifPresentOrElse(
                        check -> check.openAgain(today, due.getLast()),
                        () -> checks.add(new DistrictCheck(application, today, due.getLast())));
        tell(
                application,
                key,
                Changes.district(application.getDistrict()).linked("/district/checks.xhtml"),
                Changes.role(Role.OFFICE).linked("/office/application.xhtml?id=" + application.getId()));
    }

    private void toOffice(Application application, LocalDate today) {
        Cycle cycle = application.getCycle();
        answer(application);
        Deadline due = deadlines.open(
                DeadlineKind.EXAMINATION,
                application.ref(),
                today,
                cycle.getRuleSet().examination(),
                cycle);
        application.resubmit(due.getLast());
        checks.examination(application).orElseThrow().startAnew(today, due.getLast());
        tell(
                application,
                "application.change.supplemented",
                Changes.role(Role.OFFICE).linked("/office/examination.xhtml?id=" + application.getId()));
    }

    private void answer(Application application) {
        deadlines.meet(DeadlineKind.SUPPLEMENT, application.ref());
        checks.openNotice(application).ifPresent(notice -> notice.answered(clock.instant()));
    }

    private void tell(Application application, String key, Changes.Audience... others) {
        Changes.Event event = Changes.of(key, application.getName(), application.getNumber())
                .about(application.getId())
                .in(application.getCycle())
                .by(18);
        changes.record(event, others);
        changes.record(
                event,
                Changes.organization(application.getOrganization().getId()).linked("/applicant/progress.xhtml"));
    }
}
