package org.qualityaward.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/** The visit of a team to an applicant (现场评审, Article 21). Planned, changed until it ends → ended with its findings and points. */
@Entity
@Table(name = "site_visit")
public class SiteVisit extends Stored {

    @OneToOne
    @JoinColumn(name = "review_id")
    private Review review;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String place;

    private String agenda;

    @Column(name = "planned_at")
    private Instant plannedAt;

    private String findings;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    private BigDecimal points;

    protected SiteVisit() {}

    SiteVisit(Review review) {
        this.review = review;
    }

    /**
     * @throws Refusal when it is over, something is missing, or the days run backwards
     */
    void plan(LocalDate first, LocalDate last, String where, String what, Instant at) {
        if (endedOn != null) {
            throw new Refusal("review.refusal.visitEnded", 21);
        }
        if (first == null || last == null || where == null || where.isBlank() || what == null || what.isBlank()) {
            throw new Refusal("review.refusal.visitIncomplete", 21);
        }
        if (last.isBefore(first)) {
            throw new Refusal("review.refusal.visitDays", 21, first, last);
        }
        firstDay = first;
        lastDay = last;
        place = where.strip();
        agenda = what.strip();
        plannedAt = at;
    }

    /**
     * @throws Refusal when the findings are missing or it ends before it began
     */
    void end(String found, BigDecimal total, LocalDate on) {
        if (found == null || found.isBlank()) {
            throw new Refusal("review.refusal.findingsMissing", 21);
        }
        if (on.isBefore(firstDay)) {
            throw new Refusal("review.refusal.visitNotBegun", 21, firstDay);
        }
        findings = found.strip();
        points = total;
        endedOn = on;
    }

    public Review getReview() {
        return review;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public String getPlace() {
        return place;
    }

    public String getAgenda() {
        return agenda;
    }

    public String getFindings() {
        return findings;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    /** Points of 1000 after the visit, one decimal; null before it ended. */
    public BigDecimal getPoints() {
        return points;
    }
}
