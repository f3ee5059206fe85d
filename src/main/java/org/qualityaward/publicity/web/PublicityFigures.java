package org.qualityaward.publicity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Stage;
import org.qualityaward.publicity.OpinionGate;
import org.qualityaward.publicity.Opinions;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.web.StartFigures;

/** How many opinions and objections wait for the office. */
@ApplicationScoped
public class PublicityFigures implements StartFigures {

    @Inject
    Cycles cycles;

    @Inject
    Opinions opinions;

    @Inject
    OpinionGate gate;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Figure> figuresFor(Caller caller) {
        Cycle cycle = cycles.current().orElse(null);
        if (cycle == null
                || cycle.getStage().isBefore(Stage.OPINIONS)
                || !caller.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD)) {
            return List.of();
        }
        long open = opinions.countOpen(cycle, gate.hiddenFrom(caller)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return List.of(new Figure("publicity.figure.open", open, "/office/opinions.xhtml", false));
    }
}
