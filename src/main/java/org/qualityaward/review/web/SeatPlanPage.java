package org.qualityaward.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.review.PlanningSeats;
import org.qualityaward.review.assignment.Reviewer;
import org.qualityaward.review.assignment.SeatKind;
import org.qualityaward.review.assignment.Terms;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.web.Language;
import org.qualityaward.shared.web.Messages;

/** The institution has seats proposed for all applicants, works on them, and accepts them. */
@Named("seatPlan")
@ViewScoped
public class SeatPlanPage implements Serializable {

    @Inject
    PlanningSeats planning;

    @Inject
    ChosenCycle chosenCycle;

    @Inject
    Language language;

    @Inject
    SeatTalk talk;

    private Cycle cycle;
    private int seats;
    private int limit;
    private SeatKind[] special = {SeatKind.LEADER, SeatKind.INDUSTRY};
    private boolean units = true;
    private PlanSheet sheet;
    private List<PlanRow> rows = List.of();

    @PostConstruct
    void load() {
        cycle = chosenCycle.get().orElse(null);
        seats = cycle == null ? 0 : cycle.getRuleSet().minimumReviewers();
        limit = Setting.ASSIGNMENT_LIMIT.number();
    }

    /** Lays the board anew and fills it; what was locked stays. */
    public void propose() {
        PlanSheet earlier = sheet;
        sheet = new PlanSheet(planning.lay(cycle.ref(), terms(), limit)).keeping(earlier);
        sheet.propose(earlier);
        talk.about(sheet);
        show();
    }

    /** Gives up every lock and proposes anew. */
    public void unlock() {
        sheet = null;
        propose();
    }

    public String accept() {
        int assigned =
                planning.accept(cycle.ref(), terms(), limit, sheet.proposal().seats());
        Messages.done("review.plan.accepted", assigned);
        return "/institution/assignments.xhtml?faces-redirect=true";
    }

    public void toggle(PlanSeat seat) {
        sheet.toggle(seat.getSeat());
        show();
    }

    /** Does what was decided in the dialog or after a what-if, and shows the table anew. */
    public void show() {
        rows = PlanTable.rows(sheet, language.getLocale());
    }

    private Terms terms() {
        Set<SeatKind> kinds = EnumSet.noneOf(SeatKind.class);
        kinds.addAll(List.of(special));
        return PlanningSeats.terms(seats, kinds, units);
    }

    public List<SeatKind> getKinds() {
        return List.of(SeatKind.LEADER, SeatKind.INDUSTRY, SeatKind.RESULTS);
    }

    public List<PlanRow> getRows() {
        return rows;
    }

    public boolean isPlanned() {
        return sheet != null && sheet.proposal() != null;
    }

    public boolean isNothing() {
        return cycle == null || sheet != null && sheet.board().applicants().isEmpty();
    }

    public boolean isImpossible() {
        return sheet != null && sheet.proposal() == null;
    }

    public boolean isLocked() {
        return sheet != null && sheet.hasLocks();
    }

    public String getGap() {
        return sheet == null || sheet.gap() == null
                ? ""
                : new PlanWords(language.getLocale(), sheet.locked()).gap(sheet.gap());
    }

    public List<String> getBinding() {
        return isPlanned() ? PlanTable.breaches(sheet, language.getLocale(), true) : List.of();
    }

    public List<String> getOwn() {
        return isPlanned() ? PlanTable.breaches(sheet, language.getLocale(), false) : List.of();
    }

    public long getCost() {
        return sheet.proposal().cost();
    }

    /** 0 where nothing cheaper exists. */
    public long getGapToBest() {
        return sheet.proposal().gap();
    }

    public int getByHand() {
        return sheet.changedByHand();
    }

    public String getCosts() {
        return new PlanWords(language.getLocale(), sheet.board())
                .costs(sheet.explaining().costs());
    }

    public long getSeated() {
        return sheet.proposal().seats().stream()
                .map(seat -> seat.reviewer())
                .distinct()
                .count();
    }

    public int getSeatCount() {
        return sheet.proposal().seats().size();
    }

    public List<Reviewer> getReviewers() {
        return sheet == null ? List.of() : sheet.board().reviewers();
    }

    public int getSeats() {
        return seats;
    }

    public void setSeats(int seats) {
        this.seats = seats;
    }

    public int getLimit() {
        return limit;
    }

    public void setLimit(int limit) {
        this.limit = limit;
    }

    public SeatKind[] getSpecial() {
        return special;
    }

    public void setSpecial(SeatKind[] special) {
        this.special = special;
    }

    public boolean isUnits() {
        return units;
    }

    public void setUnits(boolean units) {
        this.units = units;
    }
}
