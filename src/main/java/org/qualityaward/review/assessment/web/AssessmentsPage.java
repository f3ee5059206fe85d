package org.qualityaward.review.assessment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.review.assessment.AssessingReviewers;
import org.qualityaward.review.assessment.ReadingAssessments;
import org.qualityaward.review.assessment.ReadingAssessments.Assessed;
import org.qualityaward.review.assessment.ReviewerAssessment;
import org.qualityaward.review.experts.Grade;
import org.qualityaward.shared.Permissions;
import org.qualityaward.shared.web.Messages;

/** How reviewers worked in the cycle, before the office; its head concludes here. */
@Named("assessments")
@ViewScoped
public class AssessmentsPage implements Serializable {

    @Inject
    ReadingAssessments reading;

    @Inject
    AssessingReviewers assessing;

    @Inject
    Permissions permissions;

    @Inject
    ChosenCycle chosenCycle;

    private Cycle cycle;
    private transient List<Assessed> rows;
    private Long chosen;
    private String chosenName;
    private List<ReviewerAssessment> record = List.of();
    private Grade grade;
    private String reasons;

    @PostConstruct
    void load() {
        cycle = chosenCycle.get().orElse(null);
        rows = cycle == null ? List.of() : reading.of(cycle.ref());
    }

    /** Opens the dialog on one of them. */
    public void choose(Assessed row) {
        chosen = row.expert().getId();
        chosenName = row.expert().getPerson().getName();
        record = reading.record(row.expert());
        grade = row.standing() == null ? null : row.standing().getGrade();
        reasons = row.standing() == null ? null : row.standing().getReasons();
    }

    public void assess() {
        assessing.assess(cycle.ref(), chosen, grade, reasons);
        load();
        Messages.done("review.assess.done", chosenName);
    }

    /** Whether the reader may conclude. */
    public boolean isConcluding() {
        return permissions.may(AssessingReviewers.class);
    }

    public List<Assessed> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public String getChosenName() {
        return chosenName;
    }

    public List<ReviewerAssessment> getRecord() {
        return record;
    }

    public Grade[] getGrades() {
        return Grade.values();
    }

    public Grade getGrade() {
        return grade;
    }

    public void setGrade(Grade grade) {
        this.grade = grade;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
