package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.Organizations;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/**
 * An organisation begins to fill in its form, of its own will (Article 3), or takes up again what it withdrew. What it
 * registered with is filled in already.
 */
@ApplicationScoped
@Transactional
public class StartingDraft {

    @Inject
    Cycles cycles;

    @Inject
    Applications applications;

    @Inject
    ApplicationForms forms;

    @Inject
    Organizations organizations;

    @Inject
    FilingRights rights;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** @throws org.qualityaward.shared.Refusal outside the time for filing, or when it may not apply at all */
    @Act(value = "application.start", by = Role.APPLICANT, article = 3)
    public Application start(CycleRef which) {
        Cycle cycle = cycles.find(which.id()).orElseThrow(NotHere::new);
        Organization organization =
                organizations.find(caller.get().organizationId()).orElseThrow(NotHere::new);
        rights.require(cycle, organization);
        Optional<Application> before = applications.of(cycle, organization.getId());
        if (before.isPresent()) {
            if (before.get().getState() == ApplicationState.WITHDRAWN) {
                before.get().takeUpAgain();
            }
            return before.get();
        }
        Application application = new Application(applications.nextNumber(cycle), cycle, organization, clock.instant());
        applications.add(application);
        forms.add(new ApplicationForm(
                application,
                registered(organization),
                clock.instant(),
                caller.get().name()));
        return application;
    }

    private static FormContent registered(Organization organization) {
        return FormContent.blank()
                .with(BasicField.NAME.field(), organization.getName())
                .with(BasicField.FORMER_NAMES.field(), organization.getFormerNames())
                .with(BasicField.CREDIT_CODE.field(), organization.getCreditCode())
                .with(BasicField.DISTRICT.field(), organization.getDistrict().name())
                .with(BasicField.ADDRESS.field(), organization.getAddress())
                .with(BasicField.FOUNDED.field(), organization.getFounded())
                .with(BasicField.LEGAL_REPRESENTATIVE.field(), organization.getLegalRepresentative())
                .with(BasicField.INDUSTRY.field(), organization.getIndustry());
    }
}
