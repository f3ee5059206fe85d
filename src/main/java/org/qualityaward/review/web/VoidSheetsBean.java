package org.qualityaward.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.review.ReadingVoidSheets;
import org.qualityaward.review.ScoreSheet;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Role;

/** The sheets that recusals made void, on discipline's page of recusals; nobody else is shown them. */
@Named("voidSheets")
@RequestScoped
public class VoidSheetsBean {

    @Inject
    ReadingVoidSheets reading;

    @Inject
    ChosenCycle chosenCycle;

    @Inject
    CurrentCaller caller;

    private boolean shown;
    private List<ScoreSheet> rows = List.of();

    @PostConstruct
    void load() {
        shown = caller.get().is(Role.DISCIPLINE);
        if (shown) {
            rows = chosenCycle.get().map(reading::of).orElse(List.of());
        }
    }

    public boolean isShown() {
        return shown;
    }

    public List<ScoreSheet> getRows() {
        return rows;
    }
}
