package org.qualityaward.deliberation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.deliberation.ComputingRanking;
import org.qualityaward.deliberation.Placed;
import org.qualityaward.deliberation.Ranking;
import org.qualityaward.deliberation.RankingRow;
import org.qualityaward.deliberation.RankingState;
import org.qualityaward.deliberation.ReadingDecision;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.web.Messages;

/** The office's page of the comprehensive ranking. */
@Named("rankingPage")
@ViewScoped
public class RankingPage implements Serializable {

    @Inject
    ChosenCycle chosenCycle;

    @Inject
    ReadingDecision reading;

    @Inject
    ComputingRanking computing;

    private Cycle cycle;
    private List<Ranking> versions = List.of();
    private Ranking ranking;
    private List<Placed<RankingRow>> rows = List.of();
    private boolean reproducible;
    private Long applicationId;
    private BigDecimal by = BigDecimal.ZERO;
    private String reason;
    private String pin;

    public void load() {
        cycle = chosenCycle.get().orElse(null);
        versions = cycle == null ? List.of() : reading.rankings(cycle);
        ranking = versions.isEmpty() ? null : versions.get(0);
        rows = ranking == null ? List.of() : reading.rows(ranking);
        reproducible = ranking != null && ranking.isReproducible();
    }

    public void compute() {
        computing.compute(chosenCycle.get().orElseThrow(NotHere::new).ref());
        load();
    }

    /** Opens the dialog on one row. */
    public void choose(RankingRow row) {
        applicationId = row.getApplication().getId();
        by = row.getAdjustment();
        reason = row.getAdjustmentReason();
    }

    public void adjust() {
        computing.adjust(ranking.ref(), new ApplicationRef(applicationId), by, reason);
        saved();
    }

    public void prefer() {
        computing.decideTie(ranking.ref(), new ApplicationRef(applicationId), reason);
        saved();
    }

    public void submit() {
        computing.submit(ranking.ref(), SigningPin.of(pin));
        Messages.done("deliberation.ranking.submitted");
        load();
    }

    private void saved() {
        Messages.done("deliberation.ranking.done");
        load();
    }

    public boolean isDraft() {
        return ranking != null && ranking.getState() == RankingState.DRAFT;
    }

    public boolean isTied() {
        return rows.stream().anyMatch(row -> row.place() == null);
    }

    /** Which floor a row reaches: 2 for an award, 1 for a nomination, 0 for none. */
    public int floor(RankingRow row) {
        if (row.getTotal().compareTo(BigDecimal.valueOf(getAwardFloor())) >= 0) {
            return 2;
        }
        return row.getTotal().compareTo(BigDecimal.valueOf(getNominationFloor())) >= 0 ? 1 : 0;
    }

    public int getAwardFloor() {
        return cycle.getRuleSet().awardFloor();
    }

    public int getNominationFloor() {
        return cycle.getRuleSet().nominationFloor();
    }

    public Ranking getRanking() {
        return ranking;
    }

    public List<Placed<RankingRow>> getRows() {
        return rows;
    }

    public List<Ranking> getVersions() {
        return versions;
    }

    public boolean isReproducible() {
        return reproducible;
    }

    public BigDecimal getBy() {
        return by;
    }

    public void setBy(BigDecimal by) {
        this.by = by;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
