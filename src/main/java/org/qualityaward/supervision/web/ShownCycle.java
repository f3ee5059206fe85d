package org.qualityaward.supervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.shared.web.StageBar;

/** The cycle that the header shows: the chosen one, else the newest under way. */
@RequestScoped
public class ShownCycle {

    @Inject
    Instance<StageBar> bars;

    @Inject
    Cycles cycles;

    public Optional<Cycle> get() {
        Optional<Cycle> chosen = bars.stream()
                .flatMap(bar -> bar.cycles().stream())
                .filter(StageBar.Choice::chosen)
                .findFirst()
                .flatMap(choice -> cycles.find(choice.id()));
        return chosen.isPresent() ? chosen : cycles.current();
    }
}
