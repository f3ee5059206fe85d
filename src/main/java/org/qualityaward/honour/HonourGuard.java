package org.qualityaward.honour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.StageGuard;
import org.qualityaward.deliberation.Proposal;
import org.qualityaward.deliberation.Proposals;
import org.qualityaward.shared.Refusal;

/** A cycle is not archived while a place of its list stands without its honour (Article 25). */
@ApplicationScoped
public class HonourGuard implements StageGuard {

    @Inject
    Proposals proposals;

    @Inject
    Awards awards;

    @Override
    public void mayLeave(Cycle cycle, Stage stage, Set<Long> unseen) {
        if (stage != Stage.COMMENDATION) {
            return;
        }
        for (Proposal proposal : proposals.inCycle(cycle, unseen)) {
            if (proposal.getState().isStanding()
                    && awards.ofApplication(proposal.getApplication()).isEmpty()) {
                throw new Refusal(
                        "honour.refusal.notCommended",
                        25,
                        proposal.getApplication().getName());
            }
        }
    }
}
