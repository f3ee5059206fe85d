package org.qualityaward.application;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.qualityaward.shared.District;

/** One row of a list of applications: only what a list shows, so that a page of rows is one small query. */
public record ApplicationRow(
        long id,
        String number,
        String name,
        String creditCode,
        District district,
        String industry,
        Instant submittedAt,
        ApplicationState state,
        LocalDate dueOn,
        long cycleId)
        implements Serializable {

    public long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public District getDistrict() {
        return district;
    }

    public String getIndustry() {
        return industry;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public ApplicationState getState() {
        return state;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Whether a time runs for whoever has to act now, so that he can be urged. */
    public boolean isRunning() {
        return dueOn != null;
    }

    /** Whether the office works on its preliminary examination (Article 19). */
    public boolean isUnderExamination() {
        return state == ApplicationState.RECOMMENDED
                || state == ApplicationState.EXAMINING
                || state == ApplicationState.SUPPLEMENTING;
    }
}
