package org.qualityaward.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.qualityaward.shared.Stored;

/** One award cycle (届), held every two years (Article 4), bound to a version of the rule set when it opens. */
@Entity
@Table(name = "award_cycle")
public class Cycle extends Stored {

    @Column(name = "award_year")
    private int year;

    @Column(name = "rule_set_code")
    private String ruleSetCode;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    protected Cycle() {}

    public Cycle(int year, String ruleSetCode) {
        this.year = year;
        this.ruleSetCode = ruleSetCode;
        this.stage = Stage.PREPARATION;
    }

    public CycleRef ref() {
        return new CycleRef(getId());
    }

    public int getYear() {
        return year;
    }

    /** Code of the rule-set version whose numbers hold for this cycle. */
    public String getRuleSetCode() {
        return ruleSetCode;
    }

    public Stage getStage() {
        return stage;
    }
}
