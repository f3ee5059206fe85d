package org.qualityaward.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.review.experts.Expert;
import org.qualityaward.review.experts.RecordingTraining;
import org.qualityaward.review.experts.Training;
import org.qualityaward.shared.web.Messages;

/** The trainings of one expert, in a dialog over the pool. */
@Named("trainings")
@ViewScoped
public class TrainingsDialog implements Serializable {

    @Inject
    RecordingTraining recording;

    private Expert expert;
    private List<Training> rows = List.of();
    private LocalDate day;
    private String subject;
    private Integer hours;
    private String outcome;

    public void choose(Expert chosen) {
        expert = chosen;
        rows = recording.of(chosen);
        clear();
    }

    public void record() {
        recording.record(expert.getId(), day, subject, hours, outcome);
        rows = recording.of(expert);
        clear();
        Messages.done("review.training.done");
    }

    private void clear() {
        day = null;
        subject = null;
        hours = null;
        outcome = null;
    }

    public Expert getExpert() {
        return expert;
    }

    public List<Training> getRows() {
        return rows;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
