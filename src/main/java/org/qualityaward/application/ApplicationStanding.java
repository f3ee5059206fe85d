package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Standing;
import org.qualityaward.shared.Subject;

/**
 * Who stands how towards an application: its own organisation always; the district of domicile until it has recommended or
 * declined; the office from the filing on; others as {@link FileReaders} say. A draft is nobody's but the organisation's.
 */
@ApplicationScoped
public class ApplicationStanding implements Standing {

    private static final Set<ApplicationState> AT_DISTRICT = EnumSet.of(
            ApplicationState.DISTRICT_CHECKING,
            ApplicationState.RETURNED,
            ApplicationState.DECLINED,
            ApplicationState.RECOMMENDED);

    @Inject
    Applications applications;

    @Inject
    @Any
    Instance<FileReaders> readers;

    @Override
    public boolean concerns(Subject subject) {
        return ApplicationRef.KIND.equals(subject.kind());
    }

    @Override
    public boolean permits(Caller caller, Act act, Subject subject) {
        if (caller.is(Role.SYSTEM)) {
            return true;
        }
        Set<Role> parts = EnumSet.noneOf(Role.class);
        parts.addAll(caller.roles());
        if (act.by().length > 0) {
            parts.retainAll(Arrays.asList(act.by()));
        }
        return applications
                .find(subject.id())
                .filter(a -> stands(caller, parts, a))
                .isPresent();
    }

    private boolean stands(Caller caller, Set<Role> parts, Application application) {
        if (parts.contains(Role.APPLICANT)
                && application.getOrganization().getId().equals(caller.organizationId())) {
            return true;
        }
        if (application.getSubmittedAt() == null) {
            return false;
        }
        return parts.contains(Role.OFFICE)
                || parts.contains(Role.OFFICE_LEAD)
                || parts.contains(Role.DISTRICT) && isWith(caller.district(), application)
                || readers.stream().anyMatch(reader -> reader.mayRead(caller, application));
    }

    static boolean isWith(District district, Application application) {
        return application.getDistrict() == district && AT_DISTRICT.contains(application.getState());
    }
}
