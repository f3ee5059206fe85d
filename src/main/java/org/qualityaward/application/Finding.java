package org.qualityaward.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What was found at one point of a check: conclusion, basis, checker and date, as the sheets of the office ask for each. */
@Embeddable
public class Finding implements Serializable {

    @Enumerated(EnumType.STRING)
    private CheckResult result;

    private String basis;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "checker_name")
    private String checkerName;

    protected Finding() {}

    public Finding(CheckResult result, String basis, LocalDate checkedOn, String checkerName) {
        this.result = result;
        this.basis = basis == null || basis.isBlank() ? null : basis.strip();
        this.checkedOn = checkedOn;
        this.checkerName = checkerName;
    }

    public CheckResult getResult() {
        return result;
    }

    /** On what the conclusion rests, null where nothing was written. */
    public String getBasis() {
        return basis;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public String getCheckerName() {
        return checkerName;
    }

    boolean says(CheckResult other, String otherBasis) {
        String even = otherBasis == null || otherBasis.isBlank() ? null : otherBasis.strip();
        return result == other && Objects.equals(basis, even);
    }
}
