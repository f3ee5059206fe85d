package org.qualityaward.deliberation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.deliberation.Placed;
import org.qualityaward.deliberation.RankingRow;
import org.qualityaward.deliberation.ReadingDecision;

/** The candidate list as a member of the steering group or the office may see it. */
@Named("candidatesPage")
@ViewScoped
public class CandidatesPage implements Serializable {

    @Inject
    ChosenCycle chosenCycle;

    @Inject
    ReadingDecision reading;

    private List<Placed<RankingRow>> rows = List.of();

    @PostConstruct
    void load() {
        chosenCycle.get().ifPresent(cycle -> {
            rows = reading.candidates(cycle);
        });
    }

    public List<Placed<RankingRow>> getRows() {
        return rows;
    }
}
