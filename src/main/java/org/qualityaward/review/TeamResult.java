package org.qualityaward.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.qualityaward.application.Application;
import org.qualityaward.shared.Stored;

/** What a team's review of an application came to (Articles 21 and 23): the input of the ranking. */
@Entity
@Table(name = "team_result")
public class TeamResult extends Stored {

    @OneToOne
    @JoinColumn(name = "application_id")
    private Application application;

    @Column(name = "material_points")
    private BigDecimal materialPoints;

    @Column(name = "site_points")
    private BigDecimal sitePoints;

    @Column(name = "defence_points")
    private BigDecimal defencePoints;

    @Column(name = "final_points")
    private BigDecimal finalPoints;

    protected TeamResult() {}

    TeamResult(
            Application application,
            BigDecimal materialPoints,
            BigDecimal sitePoints,
            BigDecimal defencePoints,
            BigDecimal finalPoints) {
        this.application = application;
        this.materialPoints = materialPoints;
        this.sitePoints = sitePoints;
        this.defencePoints = defencePoints;
        this.finalPoints = finalPoints;
    }

    public Application getApplication() {
        return application;
    }

    /** Consensus points of the material review, of 1000. */
    public BigDecimal getMaterialPoints() {
        return materialPoints;
    }

    /** Points after the site visit, of 1000; null where there was none. */
    public BigDecimal getSitePoints() {
        return sitePoints;
    }

    /** Points of the defence, of 100; null where there was none. */
    public BigDecimal getDefencePoints() {
        return defencePoints;
    }

    /** The final points by the weights of the rule set, one decimal place. */
    public BigDecimal getFinalPoints() {
        return finalPoints;
    }
}
