package org.qualityaward.review.visit.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.review.visit.MakingChecklist;
import org.qualityaward.review.visit.OpenPoint;
import org.qualityaward.review.visit.VisitPoint;
import org.qualityaward.review.visit.Visits;
import org.qualityaward.review.web.CategoryScores;
import org.qualityaward.shared.web.Messages;

/** The checklist of a visit, beside its plan: what the consensus left open, what of it is taken, what the leader adds. */
@Named("checklist")
@ViewScoped
public class ChecklistPage implements Serializable {

    @Inject
    VisitPlanPage plan;

    @Inject
    MakingChecklist making;

    @Inject
    Visits visits;

    private List<OpenPoint> open = List.of();
    private List<String> chosen = List.of();
    private List<VisitPoint> points = List.of();
    private VisitPoint point;
    private String item;
    private String words;

    /** After {@link VisitPlanPage#load()}, which lets in. */
    public void load() {
        open = making.open(ref()).stream().filter(each -> !each.isTaken()).toList();
        chosen = open.stream()
                .filter(OpenPoint::isPressing)
                .map(OpenPoint::getItemCode)
                .toList();
        points = visits.points(plan.getReview());
        point = null;
        item = null;
        words = null;
    }

    public void take() {
        int taken = making.take(ref(), chosen);
        load();
        Messages.done("review.checklist.taken", taken);
    }

    public void save() {
        if (point == null) {
            making.ask(ref(), item, words);
        } else {
            making.reword(ref(), point.getId(), point.getVersion(), words);
        }
        load();
        Messages.done("review.checklist.saved");
    }

    public void edit(VisitPoint chosenPoint) {
        point = chosenPoint;
        item = chosenPoint.getItemCode();
        words = chosenPoint.getAsks();
    }

    public void drop(VisitPoint dropped) {
        making.drop(ref(), dropped.getId());
        load();
    }

    /** Code and name of an item. */
    public String title(String code) {
        return CategoryScores.title(
                plan.getReview().getApplication().getCycle().getRuleSet().criteria(),
                code,
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    private ApplicationRef ref() {
        return new ApplicationRef(plan.getId());
    }

    public List<OpenPoint> getOpen() {
        return open;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = List.copyOf(chosen);
    }

    public List<VisitPoint> getPoints() {
        return points;
    }

    /** The point that is reworded, or null for a new one. */
    public VisitPoint getPoint() {
        return point;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
