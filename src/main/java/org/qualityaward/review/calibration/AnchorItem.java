package org.qualityaward.review.calibration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.qualityaward.shared.Stored;

/** What an anchor case shows on one item, and the percent that was agreed for it with its reason. */
@Entity
@Table(name = "anchor_item")
public class AnchorItem extends Stored {

    @ManyToOne
    @JoinColumn(name = "anchor_id")
    private AnchorCase anchor;

    @Column(name = "item_code")
    private String itemCode;

    private String text;

    private int percent;

    private String rationale;

    protected AnchorItem() {}

    AnchorItem(AnchorCase anchor, String itemCode) {
        this.anchor = anchor;
        this.itemCode = itemCode;
    }

    void write(String shown, int agreed, String why) {
        text = shown;
        percent = agreed;
        rationale = why;
    }

    public String getItemCode() {
        return itemCode;
    }

    /** The text and evidence that the reviewer reads. */
    public String getText() {
        return text;
    }

    /** The agreed percent; shown to nobody who has still to score. */
    public int getPercent() {
        return percent;
    }

    public String getRationale() {
        return rationale;
    }
}
