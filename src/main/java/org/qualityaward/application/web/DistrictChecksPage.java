package org.qualityaward.application.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;

/**
 * What the bureau of a district has of the present cycle: what it checks now, and of the rest no more than the outcome, since
 * its part ends with the recommendation.
 */
@Named("districtChecks")
@RequestScoped
public class DistrictChecksPage {

    private static final int MOST = 500;

    @Inject
    Applications applications;

    @Inject
    Cycles cycles;

    @Inject
    HiddenFiles hiddenFiles;

    @Inject
    CurrentCaller caller;

    private List<Application> open = List.of();
    private List<Application> done = List.of();

    @PostConstruct
    void load() {
        Caller who = caller.get();
        if (who.district() == null) {
            return;
        }
        Set<Long> hidden = hiddenFiles.from(who);
        cycles.current().ifPresent(cycle -> {
            List<Application> all =
                    applications.waiting(cycle, who.district(), hidden, MOST, ApplicationState.values()).stream()
                            .filter(a -> a.getSubmittedAt() != null)
                            .toList();
            open = all.stream().filter(DistrictChecksPage::isHere).toList();
            done = all.stream()
                    .filter(a -> !isHere(a))
                    .sorted(Comparator.comparing(Application::getId))
                    .toList();
        });
    }

    private static boolean isHere(Application application) {
        return application.getState() == ApplicationState.DISTRICT_CHECKING
                || application.getState() == ApplicationState.RETURNED;
    }

    /** The state as a district may know it: nothing between its recommendation and the end. */
    public ApplicationState shown(Application application) {
        ApplicationState state = application.getState();
        return state.isEnded() || isHere(application) ? state : ApplicationState.RECOMMENDED;
    }

    public List<Application> getOpen() {
        return open;
    }

    public List<Application> getDone() {
        return done;
    }
}
