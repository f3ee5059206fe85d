package org.qualityaward.supervision.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.LazyDataModel;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.web.Lazy;
import org.qualityaward.supervision.AccountabilityCase;
import org.qualityaward.supervision.CaseFilter;
import org.qualityaward.supervision.Direction;
import org.qualityaward.supervision.ReadingCases;

/** The discipline supervisor's list of the cases of a cycle. */
@Named("caseList")
@ViewScoped
public class CaseListBean implements Serializable {

    private static final String STATE = "supervision.cases.state";

    @Inject
    ChosenCycle cycles;

    @Inject
    ReadingCases reading;

    private AccountabilityCase.State state;
    private Boolean open;
    private Direction direction;
    private LazyDataModel<AccountabilityCase> rows;

    @PostConstruct
    void load() {
        rows = new Lazy<>(request -> cycles.get()
                .map(cycle -> reading.page(cycle, new CaseFilter(state, open, direction), request))
                .orElseGet(Page::empty));
    }

    public void clear() {
        state = null;
        open = null;
        direction = null;
    }

    /** What the list is narrowed by. */
    public List<Chip> getChips() {
        return new Chips()
                .add("state", STATE, state)
                .say(
                        "open",
                        STATE,
                        open == null ? null : open ? "supervision.cases.open" : "supervision.State.CONCLUDED")
                .add("direction", "supervision.dashboard.direction", direction)
                .list();
    }

    /** Takes off one condition. */
    public void drop(String name) {
        switch (name) {
            case "state" -> state = null;
            case "open" -> open = null;
            default -> direction = null;
        }
    }

    public LazyDataModel<AccountabilityCase> getRows() {
        return rows;
    }

    public AccountabilityCase.State[] getStates() {
        return AccountabilityCase.State.values();
    }

    public AccountabilityCase.State getState() {
        return state;
    }

    public void setState(AccountabilityCase.State state) {
        this.state = state;
    }

    /** Whether only those that are not concluded are shown. */
    public Boolean getOpen() {
        return open;
    }

    public void setOpen(Boolean open) {
        this.open = open;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }
}
