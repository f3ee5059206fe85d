package org.qualityaward.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * The preliminary examination by the award office (初审, Article 19), within ten working days of receipt. Life: opened by the
 * recommendation → findings written → perhaps all defects told once; the time starts anew with the complete supplement →
 * eligible or not. Both figures are kept: the day of receipt and the day from which the time now runs.
 */
@Entity
@Table(name = "examination")
public class Examination extends Stored {

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "clock_from")
    private LocalDate clockFrom;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "examination_finding", joinColumns = @JoinColumn(name = "sheet_id"))
    @MapKeyColumn(name = "point")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<CheckPoint, Finding> findings = new EnumMap<>(CheckPoint.class);

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "examiner_name")
    private String examinerName;

    @Column(name = "document_number")
    private String documentNumber;

    /** How an examination ends. */
    public enum Outcome {
        ELIGIBLE,
        INELIGIBLE
    }

    protected Examination() {}

    Examination(Application application, LocalDate receivedOn, LocalDate dueOn) {
        this.application = application;
        this.receivedOn = receivedOn;
        this.clockFrom = receivedOn;
        this.dueOn = dueOn;
    }

    /** A complete supplement came in: the time starts anew. */
    void startAnew(LocalDate from, LocalDate due) {
        requireOpen();
        clockFrom = from;
        dueOn = due;
    }

    void write(List<CheckSheet.Line> lines, LocalDate today, String examiner) {
        requireOpen();
        CheckSheet.write(findings, lines, today, examiner);
        examinerName = examiner;
    }

    /**
     * Ends it.
     *
     * @param why asked for where the organisation is found ineligible
     * @throws Refusal when a point has no pass and it would be eligible all the same, or a reason is missing
     */
    void conclude(boolean eligible, String why, Instant at, String examiner) {
        requireOpen();
        if (eligible) {
            CheckSheet.requireAllPassed(findings, Arrays.asList(CheckPoint.values()));
        } else if (why == null || why.isBlank()) {
            throw new Refusal("application.refusal.noReason", 19);
        }
        outcome = eligible ? Outcome.ELIGIBLE : Outcome.INELIGIBLE;
        reason = why == null || why.isBlank() ? null : why.strip();
        decidedAt = at;
        examinerName = examiner;
    }

    void archived(String number) {
        documentNumber = number;
    }

    private void requireOpen() {
        if (outcome != null) {
            throw new Refusal("application.refusal.examinationEnded", 19, outcome);
        }
    }

    public Application getApplication() {
        return application;
    }

    /** When the office received the filing. */
    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    /** From when the time runs now: receipt, or the complete supplement. */
    public LocalDate getClockFrom() {
        return clockFrom;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public boolean isRestarted() {
        return !clockFrom.equals(receivedOn);
    }

    public Map<CheckPoint, Finding> getFindings() {
        return Map.copyOf(findings);
    }

    /** Null while it is under way. */
    public Outcome getOutcome() {
        return outcome;
    }

    public String getReason() {
        return reason;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getExaminerName() {
        return examinerName;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }
}
