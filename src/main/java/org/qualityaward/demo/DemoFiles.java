package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.cycle.Cycles;

/** Finds the applications of the cycle under way for those who tell of it. */
@ApplicationScoped
@Transactional
class DemoFiles {

    @Inject
    Applications applications;

    @Inject
    Cycles cycles;

    /** Those in any of some states, by number. */
    List<Application> in(ApplicationState... states) {
        return cycles.current()
                .map(cycle -> applications.inCycle(cycle, states))
                .orElse(List.of());
    }

    /** What an invented organisation filed. */
    Optional<Application> numbered(int organization) {
        return in().stream()
                .filter(application -> DemoOrganizations.numberOf(application).orElse(0) == organization)
                .findFirst();
    }
}
