package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.qualityaward.cycle.Changes;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The office urges whoever has to act on a file (催办): the district that checks, or the organisation that supplements. */
@ApplicationScoped
@Transactional
public class Urging {

    @Inject
    Applications applications;

    @Inject
    Checks checks;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    /** @throws Refusal {@code application.refusal.nobodyToUrge} where it waits for nobody but the office */
    @Act(value = "application.urge", by = Role.OFFICE, article = 9)
    public void urge(ApplicationRef which) {
        Application application = applications.get(which.id());
        switch (application.getState()) {
            case DISTRICT_CHECKING -> {
                checks.districtCheck(application).orElseThrow().urge(clock.instant());
                tell(application, Changes.district(application.getDistrict()).linked("/district/checks.xhtml"));
            }
            case RETURNED, SUPPLEMENTING ->
                tell(
                        application,
                        Changes.organization(application.getOrganization().getId())
                                .linked("/applicant/application.xhtml"));
            default ->
                throw new Refusal(
                        "application.refusal.nobodyToUrge", 0, application.getNumber(), application.getState());
        }
    }

    private void tell(Application application, Changes.Audience audience) {
        changes.record(
                Changes.of("application.change.urged", application.getName(), application.getDueOn())
                        .about(application.getId())
                        .in(application.getCycle()),
                audience);
    }
}
