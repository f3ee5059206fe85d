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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * The check of a filing by the bureau of the district of domicile (区核实推荐, Article 18): is it complete, is it true, does the
 * organisation meet Article 12 and none of Article 13. Life: opened by the submission → findings written → returned to be
 * completed (and opened again) → recommended, or declined with a reason. Then the district is done with the file.
 */
@Entity
@Table(name = "district_check")
public class DistrictCheck extends Stored {

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    @Enumerated(EnumType.STRING)
    private District district;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String method;

    @Enumerated(EnumType.STRING)
    private CheckResult complete = CheckResult.UNKNOWN;

    @Enumerated(EnumType.STRING)
    private CheckResult truthful = CheckResult.UNKNOWN;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "district_check_finding", joinColumns = @JoinColumn(name = "sheet_id"))
    @MapKeyColumn(name = "point")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<CheckPoint, Finding> findings = new EnumMap<>(CheckPoint.class);

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "checker_name")
    private String checkerName;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "urged_at")
    private Instant urgedAt;

    /** How a check ends. */
    public enum Outcome {
        RECOMMENDED,
        DECLINED
    }

    protected DistrictCheck() {}

    DistrictCheck(Application application, LocalDate openedOn, LocalDate dueOn) {
        this.application = application;
        this.district = application.getDistrict();
        this.openedOn = openedOn;
        this.dueOn = dueOn;
    }

    /** Opened again by a supplement, or by another filing: the time starts anew. */
    void openAgain(LocalDate on, LocalDate due) {
        district = application.getDistrict();
        openedOn = on;
        dueOn = due;
        outcome = null;
        urgedAt = null;
    }

    void write(
            String how,
            CheckResult completeness,
            CheckResult truth,
            List<CheckSheet.Line> lines,
            LocalDate today,
            String checker) {
        requireOpen();
        method = how == null || how.isBlank() ? null : how.strip();
        complete = completeness;
        truthful = truth;
        CheckSheet.write(findings, lines, today, checker);
        checkerName = checker;
    }

    /**
     * @throws Refusal when the check is not finished or found against the organisation
     */
    void recommend(String statement, Instant at, String checker) {
        requireOpen();
        if (method == null) {
            throw new Refusal("application.refusal.noMethod", 18);
        }
        if (complete != CheckResult.PASS || truthful != CheckResult.PASS) {
            throw new Refusal("application.refusal.notVerified", 18);
        }
        CheckSheet.requireAllPassed(findings, CheckPoint.declared());
        end(Outcome.RECOMMENDED, statement, at, checker);
    }

    void decline(String why, Instant at, String checker) {
        requireOpen();
        if (why == null || why.isBlank()) {
            throw new Refusal("application.refusal.noReason", 18);
        }
        end(Outcome.DECLINED, why, at, checker);
    }

    private void end(Outcome how, String why, Instant at, String checker) {
        outcome = how;
        reason = why == null || why.isBlank() ? null : why.strip();
        decidedAt = at;
        checkerName = checker;
    }

    void archived(String number) {
        documentNumber = number;
    }

    void urge(Instant at) {
        requireOpen();
        urgedAt = at;
    }

    private void requireOpen() {
        if (outcome != null) {
            throw new Refusal("application.refusal.checkEnded", 18, outcome);
        }
    }

    public Application getApplication() {
        return application;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** How it was checked: on the spot, by documents, by inquiry. */
    public String getMethod() {
        return method;
    }

    public CheckResult getComplete() {
        return complete;
    }

    public CheckResult getTruthful() {
        return truthful;
    }

    public Map<CheckPoint, Finding> getFindings() {
        return Map.copyOf(findings);
    }

    /** Null while the check is under way. */
    public Outcome getOutcome() {
        return outcome;
    }

    public String getReason() {
        return reason;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getCheckerName() {
        return checkerName;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    /** When the office last urged the district, null if never. */
    public Instant getUrgedAt() {
        return urgedAt;
    }
}
