package org.qualityaward.honour;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.qualityaward.shared.Stored;

/** A visit to a winner (巡访, Article 40): how it runs, its quality system, incidents, and how it uses honour and prize. */
@Entity
@Table(name = "visit")
public class Visit extends Stored {

    /** What the visitors write down. */
    public record Report(
            LocalDate visitedOn,
            String visitors,
            String operation,
            String qualitySystem,
            String incidents,
            String useOfHonour,
            VisitConclusion conclusion) {}

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "award_id")
    private Award award;

    @Column(name = "visited_on")
    private LocalDate visitedOn;

    private String visitors;

    private String operation;

    @Column(name = "quality_system")
    private String qualitySystem;

    private String incidents;

    @Column(name = "use_of_honour")
    private String useOfHonour;

    @Enumerated(EnumType.STRING)
    private VisitConclusion conclusion;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Visit() {}

    Visit(Award award, Report report, String recordedBy) {
        this.award = award;
        this.visitedOn = report.visitedOn();
        this.visitors = report.visitors();
        this.operation = report.operation();
        this.qualitySystem = report.qualitySystem();
        this.incidents = report.incidents();
        this.useOfHonour = report.useOfHonour();
        this.conclusion = report.conclusion();
        this.recordedBy = recordedBy;
    }

    public LocalDate getVisitedOn() {
        return visitedOn;
    }

    public String getVisitors() {
        return visitors;
    }

    public String getOperation() {
        return operation;
    }

    public String getQualitySystem() {
        return qualitySystem;
    }

    /** Spot checks, complaints, accidents, credit. */
    public String getIncidents() {
        return incidents;
    }

    public String getUseOfHonour() {
        return useOfHonour;
    }

    public VisitConclusion getConclusion() {
        return conclusion;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
