package org.qualityaward.honour.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Stage;
import org.qualityaward.honour.Commending;
import org.qualityaward.shared.web.Messages;

/** The act at the end of the list: commend and issue certificates. */
@Named("commendationDesk")
@ViewScoped
public class CommendationDesk implements Serializable {

    @Inject
    Cycles cycles;

    @Inject
    Commending commending;

    private Cycle cycle;

    @PostConstruct
    void load() {
        cycle = cycles.current().orElse(null);
    }

    public boolean isReady() {
        return cycle != null && cycle.is(Stage.COMMENDATION);
    }

    public void commend() {
        commending.commend(cycle.ref());
        Messages.done("deliberation.approval.commended");
    }
}
