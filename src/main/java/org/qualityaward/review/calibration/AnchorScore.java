package org.qualityaward.review.calibration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.qualityaward.regulation.Band;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/** What a reviewer gives one item of an anchor case. */
@Entity
@Table(name = "anchor_score")
public class AnchorScore extends Stored {

    @ManyToOne
    @JoinColumn(name = "sheet_id")
    private AnchorSheet sheet;

    @Column(name = "item_code")
    private String itemCode;

    private Integer percent;

    private String reason;

    protected AnchorScore() {}

    AnchorScore(AnchorSheet sheet, String itemCode) {
        this.sheet = sheet;
        this.itemCode = itemCode;
    }

    void save(Integer given, String why) {
        percent = given == null ? null : Integer.valueOf(step(given));
        reason = why == null || why.isBlank() ? null : why.strip();
    }

    /** @throws Refusal unless it is a step of five from 0 to 100 */
    static int step(Integer percent) {
        if (percent == null || !Band.isStep(percent)) {
            throw new Refusal("review.refusal.step", 14, percent == null ? "\u2014" : percent);
        }
        return percent;
    }

    public String getItemCode() {
        return itemCode;
    }

    public Integer getPercent() {
        return percent;
    }

    public String getReason() {
        return reason;
    }
}
