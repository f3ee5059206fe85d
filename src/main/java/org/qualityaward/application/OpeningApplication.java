package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** Lets somebody read an application: the organisation what it is writing, everybody else what was filed last. */
@ApplicationScoped
@Transactional
public class OpeningApplication {

    @Inject
    Applications applications;

    @Inject
    ApplicationForms forms;

    @Inject
    Evidence evidence;

    @Inject
    Checks checks;

    @Inject
    DepartmentReplies replies;

    @Inject
    CurrentCaller caller;

    /** @throws NotHere for whoever has no standing towards it, as if it did not exist */
    @Act(
            value = "application.read",
            readOnly = true,
            by = {
                Role.APPLICANT,
                Role.DISTRICT,
                Role.OFFICE,
                Role.OFFICE_LEAD,
                Role.INSTITUTION,
                Role.REVIEWER,
                Role.STEERING,
                Role.HEAD,
                Role.DISCIPLINE
            })
    public ApplicationFile open(ApplicationRef which) {
        Application application = applications.get(which.id());
        Caller who = caller.get();
        boolean own = application.getOrganization().getId().equals(who.organizationId());
        Filing filing = forms.latest(application).orElse(null);
        FormContent content = own || filing == null ? forms.of(application).content() : filing.content();
        boolean staff = who.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD);
        return new ApplicationFile(
                application,
                application.getCycle(),
                content,
                forms.filings(application),
                evidence.of(application),
                checks.notices(application),
                own || staff || who.is(Role.DISTRICT)
                        ? checks.districtCheck(application).orElse(null)
                        : null,
                own || staff ? checks.examination(application).orElse(null) : null,
                staff ? replies.about(application) : List.of());
    }
}
