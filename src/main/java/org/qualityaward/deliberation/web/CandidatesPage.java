package org.qualityaward.deliberation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.deliberation.RankingRow;
import org.qualityaward.deliberation.ReadingDecision;

/** The candidate list as a member of the steering group or the office may see it. */
@Named("candidatesPage")
@ViewScoped
public class CandidatesPage implements Serializable {

    @Inject
    Cycles cycles;

    @Inject
    ReadingDecision reading;

    private List<RankingRow> rows = List.of();
    private boolean hidden;

    @PostConstruct
    void load() {
        cycles.current().ifPresent(cycle -> {
            rows = reading.candidates(cycle);
            hidden = reading.isSomethingHidden(cycle);
        });
    }

    public List<RankingRow> getRows() {
        return rows;
    }

    /** Whether ranks stay out of sight, since a gap would tell what is hidden. */
    public boolean isHidden() {
        return hidden;
    }
}
