package org.qualityaward.deliberation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.qualityaward.application.Application;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * One organisation in a ranking: the review's points, an adjustment that has a reason, and where it stands. Opinions never
 * deduct by themselves (Article 23).
 */
@Entity
@Table(name = "ranking_row")
public class RankingRow extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ranking_id")
    private Ranking ranking;

    @ManyToOne
    @JoinColumn(name = "application_id")
    private Application application;

    private BigDecimal points;

    private BigDecimal adjustment = BigDecimal.ZERO;

    @Column(name = "adjustment_reason")
    private String adjustmentReason;

    @Column(name = "tie_order")
    private Integer tieOrder;

    @Column(name = "tie_reason")
    private String tieReason;

    @Column(name = "re_evaluation")
    private boolean reEvaluation;

    private Integer place;

    private boolean candidate;

    protected RankingRow() {}

    RankingRow(Ranking ranking, Application application, BigDecimal points, boolean reEvaluation) {
        this.ranking = ranking;
        this.application = application;
        this.points = points;
        this.reEvaluation = reEvaluation;
    }

    void adjust(BigDecimal by, String reason) {
        if (by.signum() != 0 && (reason == null || reason.isBlank())) {
            throw new Refusal("deliberation.refusal.adjustmentReason", 23);
        }
        adjustment = by.setScale(1, RoundingMode.HALF_UP);
        adjustmentReason = by.signum() == 0 ? null : reason.strip();
    }

    /** What was decided among equals no longer holds once one of them has other points. */
    void forgetTie() {
        tieOrder = null;
        tieReason = null;
    }

    void breakTie(int order, String reason) {
        tieOrder = order;
        tieReason = reason;
    }

    void stand(Integer at) {
        place = at;
    }

    void nominate(boolean asCandidate) {
        candidate = asCandidate;
    }

    /** What it is ranked by: points of the review and adjustment. */
    public BigDecimal getTotal() {
        return points.add(adjustment);
    }

    boolean tiesWith(RankingRow other) {
        return reEvaluation == other.reEvaluation && getTotal().compareTo(other.getTotal()) == 0;
    }

    /** The line that a recomputation starts from. */
    String input() {
        return application.getNumber()
                + '|'
                + points.stripTrailingZeros().toPlainString()
                + '|'
                + adjustment.stripTrailingZeros().toPlainString()
                + '|'
                + adjustmentReason
                + '|'
                + tieOrder
                + '|'
                + tieReason
                + '|'
                + reEvaluation;
    }

    public Application getApplication() {
        return application;
    }

    /** Final points of the review, of 1000. */
    public BigDecimal getPoints() {
        return points;
    }

    public BigDecimal getAdjustment() {
        return adjustment;
    }

    public String getAdjustmentReason() {
        return adjustmentReason;
    }

    /** Its order among equals as decided, null where none was needed. */
    public Integer getTieOrder() {
        return tieOrder;
    }

    public String getTieReason() {
        return tieReason;
    }

    /** An earlier winner seeking confirmation: outside the quota, without prize (Article 6). */
    public boolean isReEvaluation() {
        return reEvaluation;
    }

    /** Place from 1 on, counted apart for re-evaluations; null while a tie is undecided. */
    public Integer getPlace() {
        return place;
    }

    public boolean isCandidate() {
        return candidate;
    }
}
