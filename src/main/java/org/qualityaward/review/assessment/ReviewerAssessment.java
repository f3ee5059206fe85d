package org.qualityaward.review.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.Person;
import org.qualityaward.review.experts.Expert;
import org.qualityaward.review.experts.Grade;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * What the office concluded of a reviewer for a cycle, with its reasons. A later conclusion takes its place; the earlier one
 * is kept. The figures behind it are not in it, since they are reckoned for each reader from the files he may know of.
 */
@Entity
@Table(name = "reviewer_assessment")
public class ReviewerAssessment extends Stored {

    private static final int LONGEST = 2000;

    @ManyToOne
    @JoinColumn(name = "cycle_id")
    private Cycle cycle;

    @ManyToOne
    @JoinColumn(name = "expert_id")
    private Expert expert;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private String reasons;

    @ManyToOne
    @JoinColumn(name = "assessed_by")
    private Person assessedBy;

    @Column(name = "assessed_at")
    private Instant assessedAt;

    private boolean superseded;

    protected ReviewerAssessment() {}

    /** @throws Refusal without a grade or reasons */
    ReviewerAssessment(Cycle cycle, Expert expert, Grade grade, String reasons, Person by, Instant at) {
        if (grade == null || reasons == null || reasons.isBlank()) {
            throw new Refusal("review.refusal.assessmentReasons", 9);
        }
        if (reasons.strip().length() > LONGEST) {
            throw new Refusal(
                    "review.refusal.tooLong", 0, LONGEST, reasons.strip().length());
        }
        this.cycle = cycle;
        this.expert = expert;
        this.grade = grade;
        this.reasons = reasons.strip();
        this.assessedBy = by;
        this.assessedAt = at;
    }

    void supersede() {
        superseded = true;
    }

    public Expert getExpert() {
        return expert;
    }

    public Grade getGrade() {
        return grade;
    }

    public String getReasons() {
        return reasons;
    }

    public Person getAssessedBy() {
        return assessedBy;
    }

    public Instant getAssessedAt() {
        return assessedAt;
    }

    public boolean isSuperseded() {
        return superseded;
    }
}
