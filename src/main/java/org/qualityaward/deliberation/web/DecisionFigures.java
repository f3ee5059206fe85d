package org.qualityaward.deliberation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Stage;
import org.qualityaward.deliberation.Confidentiality;
import org.qualityaward.deliberation.ProposalState;
import org.qualityaward.deliberation.Proposals;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.web.StartFigures;

/** How many places of the list are in publicity, for the office, without what the caller must not know of. */
@ApplicationScoped
public class DecisionFigures implements StartFigures {

    @Inject
    Cycles cycles;

    @Inject
    Proposals proposals;

    @Inject
    Confidentiality confidentiality;

    @Override
    public int order() {
        return 11;
    }

    @Override
    public List<Figure> figuresFor(Caller caller) {
        Cycle cycle = cycles.current().orElse(null);
        if (cycle == null
                || cycle.getStage().isBefore(Stage.PUBLICITY)
                || !caller.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD)) {
            return List.of();
        }
        int running = proposals
                .inCycle(cycle, confidentiality.hiddenFrom(caller), ProposalState.IN_PUBLICITY)
                .size();
        return List.of(new Figure("deliberation.figure.inPublicity", running, "/office/publicity.xhtml", false));
    }
}
