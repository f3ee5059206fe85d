package org.qualityaward.cycle.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;

/** The cycle that the reader looks at: the one he chose in the header, else the one under way. Asked once per request. */
@RequestScoped
public class ChosenCycle {

    @Inject
    Cycles cycles;

    @Inject
    CycleChoice choice;

    private Cycle cycle;

    public Optional<Cycle> get() {
        if (cycle == null) {
            cycle = choice.id() == null
                    ? cycles.current().orElse(null)
                    : cycles.find(choice.id()).or(cycles::current).orElse(null);
        }
        return Optional.ofNullable(cycle);
    }

    /** The cycle as it stands now, after an act in this request. */
    public Cycle refreshed() {
        cycle = null;
        return get().orElseThrow();
    }
}
