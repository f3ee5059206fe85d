package org.qualityaward.honour.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.deliberation.ProposalState;
import org.qualityaward.deliberation.Proposals;
import org.qualityaward.honour.Awards;
import org.qualityaward.honour.Commending;
import org.qualityaward.shared.web.Messages;

/** The act at the end of the list: commend and issue certificates. */
@Named("commendationDesk")
@ViewScoped
public class CommendationDesk implements Serializable {

    @Inject
    ChosenCycle chosenCycle;

    @Inject
    Commending commending;

    @Inject
    Proposals proposals;

    @Inject
    Awards awards;

    private Cycle cycle;
    private boolean ready;

    @PostConstruct
    void load() {
        cycle = chosenCycle.get().orElse(null);
        ready = cycle != null
                && cycle.is(Stage.COMMENDATION)
                && proposals.inCycle(cycle, ProposalState.APPROVED).stream()
                        .anyMatch(each ->
                                awards.ofApplication(each.getApplication()).isEmpty());
    }

    /** Whether somebody whom the mayor approved still waits for the honour. */
    public boolean isReady() {
        return ready;
    }

    public void commend() {
        commending.commend(cycle.ref());
        Messages.done("deliberation.approval.commended");
        load();
    }
}
