package org.qualityaward.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualityaward.archive.Holding;
import org.qualityaward.archive.Holdings;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Subject;
import org.qualityaward.shared.Texts;

/** A cycle as a whole that is handed over to the archives. */
@ApplicationScoped
class CycleHoldings implements Holdings {

    @Inject
    Cycles cycles;

    @Override
    public List<Cycle> cycles() {
        return cycles.all().stream()
                .map(cycle -> new Cycle(Holding.ofCycle(cycle.getId()), endOf(cycle)))
                .toList();
    }

    private static LocalDate endOf(org.qualityaward.cycle.Cycle cycle) {
        return cycle.is(Stage.ARCHIVED) ? LocalDate.ofInstant(cycle.getStageSince(), AwardClock.CHINA) : null;
    }

    @Override
    public Optional<Label> labelOf(Subject whole) {
        return "cycle".equals(whole.kind())
                ? cycles.find(whole.id())
                        .map(cycle -> String.valueOf(cycle.getYear()))
                        .map(year -> new Label(year, Texts.chinese("cycle.holding.title", year)))
                : Optional.empty();
    }
}
