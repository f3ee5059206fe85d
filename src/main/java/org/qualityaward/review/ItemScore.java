package org.qualityaward.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/** One line of a score sheet. */
@Entity
@Table(name = "item_score")
public class ItemScore extends Stored {

    /** Characters of each text at most. */
    public static final int LONGEST = 2000;

    @ManyToOne
    @JoinColumn(name = "sheet_id")
    private ScoreSheet sheet;

    @Column(name = "item_code")
    private String itemCode;

    private Integer percent;

    private String strengths;

    private String opportunities;

    private String gaps;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected ItemScore() {}

    ItemScore(ScoreSheet sheet, String itemCode) {
        this.sheet = sheet;
        this.itemCode = itemCode;
    }

    ItemScore asIn(ItemScore earlier) {
        percent = earlier.percent;
        strengths = earlier.strengths;
        opportunities = earlier.opportunities;
        gaps = earlier.gaps;
        savedAt = earlier.savedAt;
        return this;
    }

    void save(Appraisal appraisal, Instant at) {
        if (appraisal.percent() != null) {
            Scoring.mustBeStep(appraisal.percent());
        }
        String newStrengths = text(appraisal.strengths());
        String newOpportunities = text(appraisal.opportunities());
        String newGaps = text(appraisal.gaps());
        percent = appraisal.percent();
        strengths = newStrengths;
        opportunities = newOpportunities;
        gaps = newGaps;
        savedAt = at;
    }

    private static String text(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.strip().length() > LONGEST) {
            throw new Refusal(
                    "review.refusal.tooLong", 0, LONGEST, typed.strip().length());
        }
        return typed.strip();
    }

    public String getItemCode() {
        return itemCode;
    }

    public Integer getPercent() {
        return percent;
    }

    public String getStrengths() {
        return strengths;
    }

    public String getOpportunities() {
        return opportunities;
    }

    public String getGaps() {
        return gaps;
    }

    public Instant getSavedAt() {
        return savedAt;
    }
}
