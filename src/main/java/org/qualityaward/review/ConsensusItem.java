package org.qualityaward.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * What a team agreed on one item (合议): a percent that is no mean, its reason, the dissent that was left; later what the site
 * showed otherwise, beside it.
 */
@Entity
@Table(name = "consensus_item")
public class ConsensusItem extends Stored {

    private static final int LONGEST = 1000;

    @ManyToOne
    @JoinColumn(name = "review_id")
    private Review review;

    @Column(name = "item_code")
    private String itemCode;

    private Integer percent;

    private String reason;

    private String dissent;

    @ManyToOne
    @JoinColumn(name = "decided_by")
    private Person decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "site_percent")
    private Integer sitePercent;

    @Column(name = "site_reason")
    private String siteReason;

    @Column(name = "site_at")
    private Instant siteAt;

    protected ConsensusItem() {}

    ConsensusItem(Review review, String itemCode) {
        this.review = review;
        this.itemCode = itemCode;
    }

    void agree(Person by, int agreed, String why, String otherwise, Instant at) {
        Scoring.mustBeStep(agreed);
        reason = given(why);
        dissent = otherwise == null || otherwise.isBlank() ? null : within(otherwise);
        percent = agreed;
        decidedBy = by;
        decidedAt = at;
    }

    /** To be agreed anew; what was agreed stands in the signed report. */
    void reopen() {
        percent = null;
        reason = null;
        dissent = null;
        decidedBy = null;
        decidedAt = null;
        sitePercent = null;
        siteReason = null;
        siteAt = null;
    }

    void rescore(int seen, String why, Instant at) {
        Scoring.mustBeStep(seen);
        siteReason = given(why);
        sitePercent = seen;
        siteAt = at;
    }

    /** Whether it was re-scored to just this. */
    boolean isRescored(int seen, String why) {
        return sitePercent != null
                && sitePercent == seen
                && why != null
                && why.strip().equals(siteReason);
    }

    private static String given(String why) {
        if (why == null || why.isBlank()) {
            throw new Refusal("review.refusal.reasonMissing", 21);
        }
        return within(why);
    }

    private static String within(String text) {
        if (text.strip().length() > LONGEST) {
            throw new Refusal("review.refusal.tooLong", 0, LONGEST, text.strip().length());
        }
        return text.strip();
    }

    public String getItemCode() {
        return itemCode;
    }

    public boolean isAgreed() {
        return percent != null;
    }

    public Integer getPercent() {
        return percent;
    }

    public String getReason() {
        return reason;
    }

    public String getDissent() {
        return dissent;
    }

    public Person getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public Integer getSitePercent() {
        return sitePercent;
    }

    public String getSiteReason() {
        return siteReason;
    }

    /** What counts after the site visit: what was seen there, or else what was agreed. */
    public Integer getFinalPercent() {
        return sitePercent == null ? percent : sitePercent;
    }
}
