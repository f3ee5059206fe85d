package org.qualityaward.review.visit.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.qualityaward.review.visit.VisitStep;

/** The fields of one step. */
public class StepForm implements Serializable {
    private Long id;
    private LocalDate day;
    private LocalTime starts = LocalTime.of(9, 0);
    private LocalTime ends = LocalTime.of(10, 0);
    private String what;
    private String place;
    private String papers;
    private Long person;

    public StepForm() {}

    StepForm(VisitStep step) {
        id = step.getId();
        day = step.getDay();
        starts = step.getStarts();
        ends = step.getEnds();
        what = step.getWhat();
        place = step.getPlace();
        papers = step.getPapers();
        person = step.getPerson() == null ? null : step.getPerson().getId();
    }

    /** The next step begins where this one ends. */
    StepForm following() {
        StepForm next = new StepForm();
        next.day = day;
        next.starts = ends;
        next.ends = ends.plusHours(1).isAfter(ends) ? ends.plusHours(1) : ends;
        return next;
    }

    VisitStep.Draft draft() {
        return new VisitStep.Draft(day, starts, ends, what, place, papers, person);
    }

    public Long getId() {
        return id;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getStarts() {
        return starts;
    }

    public void setStarts(LocalTime starts) {
        this.starts = starts;
    }

    public LocalTime getEnds() {
        return ends;
    }

    public void setEnds(LocalTime ends) {
        this.ends = ends;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getPapers() {
        return papers;
    }

    public void setPapers(String papers) {
        this.papers = papers;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }
}
