package org.qualityaward.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qualityaward.review.assignment.Bar;
import org.qualityaward.review.assignment.Difference;
import org.qualityaward.review.assignment.Pair;
import org.qualityaward.review.assignment.Proposal;
import org.qualityaward.review.assignment.Reviewer;
import org.qualityaward.review.assignment.Why;
import org.qualityaward.shared.Texts;
import org.qualityaward.shared.web.Language;

/** What is asked about one seat of a plan: why this one, who else, and what if. Changes nothing but the sheet. */
@Named("seatTalk")
@ViewScoped
public class SeatTalk implements Serializable {

    @Inject
    Language language;

    private PlanSheet sheet;
    private PlanSeat chosen;
    private List<String> wishes = List.of();
    private String next = "";
    private Long other;
    private Long who;
    private int limit = 5;
    private List<String> changes = List.of();
    private Proposal then;

    void about(PlanSheet plan) {
        sheet = plan;
        forget();
    }

    public void choose(PlanSeat seat) {
        chosen = seat;
        other = null;
        Why why = sheet.explaining().why(seat.getSeat());
        wishes = words().wishes(why.costs());
        next = words().next(why);
    }

    /** Seats somebody else there by hand. */
    public void change() {
        if (other != null) {
            sheet.change(chosen.getSeat(), other);
            forget();
        }
    }

    public void toggle() {
        sheet.toggle(chosen.getSeat());
    }

    public void ifRecused() {
        show(sheet.explaining().ifBarred(chosen.getSeat().pair()));
    }

    public void ifLimited() {
        if (who != null) {
            show(sheet.explaining().ifLimited(who, limit));
        }
    }

    public void take() {
        if (then != null) {
            sheet.take(then);
            forget();
        }
    }

    private void show(Difference difference) {
        changes = words().difference(difference);
        then = difference.in().isEmpty() ? null : difference.then().orElse(null);
    }

    private void forget() {
        chosen = null;
        changes = List.of();
        then = null;
    }

    private PlanWords words() {
        return new PlanWords(language.getLocale(), sheet.locked());
    }

    /** Everybody who does not sit there, with what stands against him. */
    public List<Reviewer> getOthers() {
        return chosen == null || sheet.proposal() == null
                ? List.of()
                : sheet.board().reviewers().stream()
                        .filter(reviewer -> sheet.proposal().of(chosen.getSeat().applicant()).stream()
                                .noneMatch(seat -> seat.reviewer() == reviewer.id()))
                        .toList();
    }

    public String labelOf(Reviewer reviewer) {
        Bar bar = sheet.board()
                .bars()
                .get(new Pair(reviewer.id(), chosen.getSeat().applicant()));
        String unit = reviewer.unit().isEmpty() ? "" : " · " + reviewer.unit();
        return reviewer.name() + unit + (bar == null ? "" : " · " + Texts.of(language.getLocale(), bar));
    }

    public String getApplicant() {
        return chosen == null ? "" : words().applicantOf(chosen.getSeat().applicant());
    }

    public PlanSeat getChosen() {
        return chosen;
    }

    public boolean isLocked() {
        return chosen != null && sheet.isLocked(chosen.getSeat());
    }

    public List<String> getWishes() {
        return wishes;
    }

    public String getNext() {
        return next;
    }

    public List<String> getChanges() {
        return changes;
    }

    public boolean isTakeable() {
        return then != null;
    }

    public Long getOther() {
        return other;
    }

    public void setOther(Long other) {
        this.other = other;
    }

    public Long getWho() {
        return who;
    }

    public void setWho(Long who) {
        this.who = who;
    }

    public int getLimit() {
        return limit;
    }

    public void setLimit(int limit) {
        this.limit = limit;
    }
}
