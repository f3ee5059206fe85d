package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Stage;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

/** Counts the applications of the current cycle by district for the office, until the review takes them all together. */
@ApplicationScoped
public class SpreadOverDistricts {

    @Inject
    Applications applications;

    @Inject
    HiddenFiles hiddenFiles;

    @Inject
    Cycles cycles;

    @Inject
    Clock clock;

    /** Empty for all but the office, and outside the stages in which districts and office check. */
    public Optional<DistrictSpread> seenBy(Caller caller) {
        if (!caller.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD)) {
            return Optional.empty();
        }
        return cycles.current()
                .filter(cycle -> !cycle.isAtLeast(Stage.REVIEW))
                .map(cycle ->
                        new DistrictSpread(applications.spread(cycle, hiddenFiles.from(caller)), LocalDate.now(clock)));
    }
}
