package org.qualityaward.shared.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.qualityaward.shared.AuditEntry.Outcome;
import org.qualityaward.shared.AuditFilter;

/** What is typed into the filter bar above the trail. */
public class AuditQuery implements Serializable {

    private String person;
    private String act;
    private String subjectKind;
    private Long subjectId;
    private Outcome outcome;
    private LocalDate from;
    private LocalDate to;

    AuditFilter toFilter() {
        return new AuditFilter(person, act, subjectKind, subjectId, outcome, from, to);
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getSubjectKind() {
        return subjectKind;
    }

    public void setSubjectKind(String subjectKind) {
        this.subjectKind = subjectKind;
    }

    public Long getSubjectId() {
        return subjectId;
    }

    public void setSubjectId(Long subjectId) {
        this.subjectId = subjectId;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
