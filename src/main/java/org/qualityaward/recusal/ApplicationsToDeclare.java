package org.qualityaward.recusal;

import static org.qualityaward.application.ApplicationState.DECLINED;
import static org.qualityaward.application.ApplicationState.DISTRICT_CHECKING;
import static org.qualityaward.application.ApplicationState.DRAFT;
import static org.qualityaward.application.ApplicationState.EXAMINING;
import static org.qualityaward.application.ApplicationState.INELIGIBLE;
import static org.qualityaward.application.ApplicationState.RECOMMENDED;
import static org.qualityaward.application.ApplicationState.RETURNED;
import static org.qualityaward.application.ApplicationState.SUPPLEMENTING;
import static org.qualityaward.application.ApplicationState.WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

/**
 * For which applicants a person declares: those whose files can come before him. A district's staff for those domiciled
 * there and the office's for all, from submission on; everybody else once an application is found eligible.
 */
@ApplicationScoped
class ApplicationsToDeclare {

    private static final Set<ApplicationState> NOT_FILED = EnumSet.of(DRAFT, WITHDRAWN);
    private static final Set<ApplicationState> NOT_ELIGIBLE = EnumSet.of(
            DRAFT, WITHDRAWN, DISTRICT_CHECKING, RETURNED, DECLINED, RECOMMENDED, EXAMINING, SUPPLEMENTING, INELIGIBLE);

    @Inject
    Applications applications;

    @Inject
    Recusals recusals;

    List<Application> of(Caller person, Cycle cycle) {
        boolean early = person.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD, Role.DISTRICT);
        boolean oneDistrict = person.is(Role.DISTRICT) && !person.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD);
        Set<ApplicationState> states = EnumSet.complementOf(EnumSet.copyOf(early ? NOT_FILED : NOT_ELIGIBLE));
        List<Long> kept = recusals.keptFrom(person.personId());
        return applications.inCycle(cycle, states.toArray(ApplicationState[]::new)).stream()
                .filter(application -> !kept.contains(application.getId()))
                .filter(application -> !oneDistrict || application.getDistrict() == person.district())
                .toList();
    }
}
