package org.qualityaward.cycle.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.cycle.AdvancingCycle;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.OpeningCycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.StageOutlook;
import org.qualityaward.shared.web.Messages;

/** All cycles, the stage of the one under way with what keeps it there, and the opening of a new one. */
@Named("cyclesPage")
@RequestScoped
public class CyclesBean {

    @Inject
    Cycles cycles;

    @Inject
    StageOutlook outlook;

    @Inject
    OpeningCycle opening;

    @Inject
    AdvancingCycle advancing;

    @Inject
    Clock clock;

    private List<Cycle> all;
    private Cycle current;
    private List<StageOutlook.Reason> reasons = List.of();
    private Integer newYear;

    @PostConstruct
    void load() {
        all = cycles.all();
        current = cycles.current().filter(cycle -> !cycle.is(Stage.ARCHIVED)).orElse(null);
        if (current != null) {
            reasons = outlook.reasonsToStay(current.ref());
        }
        int thisYear = LocalDate.now(clock).getYear();
        newYear = all.isEmpty()
                ? thisYear
                : Math.max(
                        thisYear, all.get(0).getYear() + all.get(0).getRuleSet().cycleEveryYears());
    }

    /** Goes on to the next stage. */
    public void advance(Stage from) {
        Cycle cycle = advancing.advance(current.ref(), from);
        Messages.done("cycle.list.advanced", cycle.getYear(), cycle.getStage());
        again("cycles");
    }

    /** Opens a new cycle and goes to its plan. */
    public void open() {
        Cycle cycle = opening.open(newYear);
        Messages.done("cycle.list.opened", cycle.getYear());
        again("cycle-plan");
    }

    private static void again(String page) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getApplication()
                .getNavigationHandler()
                .handleNavigation(faces, null, "/office/" + page + "?faces-redirect=true");
    }

    public List<Cycle> getAll() {
        return all;
    }

    /** The cycle under way, or null. */
    public Cycle getCurrent() {
        return current;
    }

    public Stage getNext() {
        return current.getStage().next().orElse(null);
    }

    /** What keeps the cycle in its stage, by every rule at once. */
    public List<StageOutlook.Reason> getReasons() {
        return reasons;
    }

    public Integer getNewYear() {
        return newYear;
    }

    public void setNewYear(Integer newYear) {
        this.newYear = newYear;
    }
}
