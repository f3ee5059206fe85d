package org.qualityaward.supervision.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.primefaces.model.LazyDataModel;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.web.Lazy;
import org.qualityaward.supervision.Direction;
import org.qualityaward.supervision.ReadingEvaluations;
import org.qualityaward.supervision.SupervisionEvaluation;
import org.qualityaward.supervision.TwoWayEvaluation;

/** The discipline supervisor's list of the pairs of forms of a cycle. */
@Named("supervisionLists")
@ViewScoped
public class SupervisionListBean implements Serializable {

    @Inject
    ChosenCycle chosen;

    @Inject
    Cycles cycles;

    @Inject
    PairChips chips;

    @Inject
    ReadingEvaluations reading;

    private PairInput input = new PairInput();
    private LazyDataModel<TwoWayEvaluation> pairs;

    @PostConstruct
    void load() {
        pairs = new Lazy<>(request -> cycle().map(cycle -> reading.page(cycle, input.filter(), request))
                .orElseGet(Page::empty));
    }

    /** The cycle of the page's link, else the chosen one. */
    private Optional<Cycle> cycle() {
        return input.getYear() == null ? chosen.get() : cycles.ofYear(input.getYear());
    }

    public void clear() {
        input = new PairInput();
    }

    /** What the list is narrowed by. */
    public List<Chip> getChips() {
        return chips.of(input);
    }

    /** Takes off one condition. */
    public void drop(String name) {
        input.drop(name);
    }

    /** What one side has filed, the standing revision first; of a sealed pair nothing may be told. */
    public SupervisionEvaluation formAboutTeam(TwoWayEvaluation pair) {
        return shown(pair, Direction.ABOUT_TEAM);
    }

    public SupervisionEvaluation formAboutApplicant(TwoWayEvaluation pair) {
        return shown(pair, Direction.ABOUT_APPLICANT);
    }

    private static SupervisionEvaluation shown(TwoWayEvaluation pair, Direction direction) {
        return pair.isSealed() ? null : pair.standing(direction).orElseGet(() -> pair.form(direction));
    }

    public LazyDataModel<TwoWayEvaluation> getPairs() {
        return pairs;
    }

    public PairInput getInput() {
        return input;
    }

    public Direction[] getDirections() {
        return Direction.values();
    }
}
