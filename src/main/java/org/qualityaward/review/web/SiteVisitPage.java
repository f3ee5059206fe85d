package org.qualityaward.review.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.review.ConcludingReview;
import org.qualityaward.review.Defence;
import org.qualityaward.review.ReadingReview;
import org.qualityaward.review.Review;
import org.qualityaward.review.ReviewPhase;
import org.qualityaward.review.SiteVisit;
import org.qualityaward.review.VisitingSite;
import org.qualityaward.review.defence.Defences;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.web.Messages;

/** The visit, the defence and the report of one application, each open once the one before is done. */
@Named("siteVisit")
@ViewScoped
public class SiteVisitPage implements Serializable {

    /** Characters of the record of a defence at most. */
    private static final int LONGEST = 2000;

    @Inject
    ReadingReview reading;

    @Inject
    VisitingSite visiting;

    @Inject
    ConcludingReview concluding;

    @Inject
    Defences defences;

    @Inject
    CurrentCaller caller;

    private Long id;
    private Review review;
    private SiteVisit visit;
    private Defence defence;
    private List<SiteRow> rows = List.of();
    private SiteRow row;
    private LocalDate first;
    private LocalDate last;
    private String place;
    private String agenda;
    private String text;
    private LocalDate heldOn;
    private int given;
    private String pin;

    public void load() {
        if (id == null) {
            throw new NotHere();
        }
        ReadingReview.Read read = reading.read(ref());
        review = read.review();
        visit = read.visit().orElse(null);
        defence = read.defence().orElse(null);
        rows = SiteRow.of(
                review, FacesContext.getCurrentInstance().getViewRoot().getLocale());
        if (visit != null) {
            first = visit.getFirstDay();
            last = visit.getLastDay();
            place = visit.getPlace();
            agenda = visit.getAgenda();
        }
        row = null;
        given = defences.scores(review).size();
        if (isHearing()) {
            defences.slot(review).ifPresent(slot -> heldOn = slot.getDay());
            text = asked();
            return;
        }
        text = isVisiting() && visit != null ? visit.getFindings() : null;
    }

    /** What was asked and answered, for the record that the leader closes. */
    private String asked() {
        String all = defences.questions(review).stream()
                .map(question ->
                        question.getWords() + (question.getAnswer() == null ? "" : "\n" + question.getAnswer()))
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all.substring(0, Math.min(all.length(), LONGEST));
    }

    public void plan() {
        visiting.plan(ref(), first, last, place, agenda);
        done("review.visit.planned");
    }

    public void choose(SiteRow chosen) {
        row = chosen;
    }

    public void rescore() {
        visiting.rescore(
                ref(), row.getCode(), row.getSitePercent() == null ? -1 : row.getSitePercent(), row.getReason());
        done("review.visit.rescored");
    }

    public void end() {
        visiting.end(ref(), text);
        done("review.visit.ended");
    }

    public void hear() {
        concluding.hearDefence(ref(), heldOn, text);
        done("review.defence.heard");
    }

    public String conclude() {
        concluding.conclude(ref(), text, SigningPin.of(pin));
        Messages.done("review.report.done");
        return "/reviewer/site-visits.xhtml?faces-redirect=true";
    }

    private void done(String key) {
        load();
        Messages.done(key);
    }

    private ApplicationRef ref() {
        return new ApplicationRef(id);
    }

    public RuleSet getRules() {
        return review.getApplication().getCycle().getRuleSet();
    }

    public boolean isLeading() {
        return review.getLeader().getId().equals(caller.get().personId());
    }

    public boolean isPlanning() {
        boolean over = visit != null && visit.getEndedOn() != null;
        return review.getPhase() == ReviewPhase.SHORTLISTED || isVisiting() && !over;
    }

    public boolean isVisiting() {
        return review.getPhase() == ReviewPhase.SITE;
    }

    public boolean isHearing() {
        return review.getPhase() == ReviewPhase.SITE_ENDED;
    }

    public boolean isConcluding() {
        return isHearing() || review.getPhase() == ReviewPhase.DEFENDED;
    }

    public Review getReview() {
        return review;
    }

    public SiteVisit getVisit() {
        return visit;
    }

    public Defence getDefence() {
        return defence;
    }

    public List<SiteRow> getRows() {
        return rows;
    }

    /** The categories as they stand after the visit: what the site showed, else what was agreed. */
    public CategoryScores getScores() {
        return new CategoryScores(
                getRules().criteria(),
                this::verified,
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    private Integer verified(String code) {
        return rows.stream()
                .filter(each -> each.getCode().equals(code))
                .map(SiteRow::getVerified)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public SiteRow getRow() {
        return row;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String agenda) {
        this.agenda = agenda;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    /** Members who have given the defence their points. */
    public int getGiven() {
        return given;
    }

    public String getPin() {
        return null;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
