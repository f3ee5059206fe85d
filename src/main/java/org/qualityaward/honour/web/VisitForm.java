package org.qualityaward.honour.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.qualityaward.honour.Visit;
import org.qualityaward.honour.VisitConclusion;

/** What is typed about a visit. */
public class VisitForm implements Serializable {

    LocalDate visitedOn;
    String visitors;
    String operation;
    String quality;
    String incidents;
    String useOfHonour;
    VisitConclusion conclusion = VisitConclusion.KEPT;

    Visit.Report report() {
        return new Visit.Report(visitedOn, visitors, operation, quality, incidents, useOfHonour, conclusion);
    }

    public LocalDate getVisitedOn() {
        return visitedOn;
    }

    public void setVisitedOn(LocalDate visitedOn) {
        this.visitedOn = visitedOn;
    }

    public String getVisitors() {
        return visitors;
    }

    public void setVisitors(String visitors) {
        this.visitors = visitors;
    }

    public String getOperation() {
        return operation;
    }

    public void setOperation(String operation) {
        this.operation = operation;
    }

    public String getQuality() {
        return quality;
    }

    public void setQuality(String quality) {
        this.quality = quality;
    }

    public String getIncidents() {
        return incidents;
    }

    public void setIncidents(String incidents) {
        this.incidents = incidents;
    }

    public String getUseOfHonour() {
        return useOfHonour;
    }

    public void setUseOfHonour(String useOfHonour) {
        this.useOfHonour = useOfHonour;
    }

    public VisitConclusion getConclusion() {
        return conclusion;
    }

    public void setConclusion(VisitConclusion conclusion) {
        this.conclusion = conclusion;
    }
}
