package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.FileReaders;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

/** The steering group reads the files of candidates, from the candidate list on (Articles 23 and 24). */
@ApplicationScoped
class CandidateReaders implements FileReaders {

    private static final Set<ApplicationState> BEFORE_IT = EnumSet.of(
            ApplicationState.CANDIDATE,
            ApplicationState.PROPOSED_WINNER,
            ApplicationState.PROPOSED_NOMINATION,
            ApplicationState.NOT_AWARDED,
            ApplicationState.CANCELLED,
            ApplicationState.APPROVED,
            ApplicationState.AWARDED);

    @Override
    public boolean mayRead(Caller caller, Application application) {
        return caller.isAnyOf(Role.STEERING, Role.HEAD) && BEFORE_IT.contains(application.getState());
    }
}
