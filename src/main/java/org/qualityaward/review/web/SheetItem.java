package org.qualityaward.review.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.qualityaward.regulation.Band;
import org.qualityaward.regulation.CriteriaItem;
import org.qualityaward.regulation.Dimension;
import org.qualityaward.review.Appraisal;
import org.qualityaward.review.ItemScore;
import org.qualityaward.shared.Texts;

/** One item on the page of a score sheet. */
public class SheetItem implements Serializable {

    private final CriteriaItem item;
    private final String name;
    private int version;
    private Integer percent;
    private String strengths;
    private String opportunities;
    private String gaps;

    SheetItem(CriteriaItem item, ItemScore score, Locale locale) {
        this.item = item;
        this.name = CategoryScores.itemName(item.code(), item.name(), locale);
        this.version = score.getVersion();
        this.percent = score.getPercent();
        this.strengths = score.getStrengths();
        this.opportunities = score.getOpportunities();
        this.gaps = score.getGaps();
    }

    Appraisal appraisal() {
        return new Appraisal(percent, strengths, opportunities, gaps);
    }

    /** Version that was shown, to be handed back when it is saved. */
    int version() {
        return version;
    }

    void saved(int now) {
        version = now;
    }

    public String getCode() {
        return item.code();
    }

    public String getTitle() {
        return item.code() + " " + name;
    }

    public String getCategory() {
        return item.category();
    }

    public int getPoints() {
        return item.points();
    }

    public boolean isProcess() {
        return item.isProcess();
    }

    public boolean isScored() {
        return percent != null;
    }

    /** Points earned so far; null without a percent. */
    public BigDecimal getScore() {
        return percent == null ? null : item.score(percent).stripTrailingZeros().setScale(1, RoundingMode.HALF_UP);
    }

    /** The band of the percent; null without one. */
    public Band getBand() {
        return percent == null ? null : Band.of(percent);
    }

    /** What the item is judged by. */
    public List<Dimension> getDimensions() {
        return Dimension.of(item.kind());
    }

    public String describe(Band band, Dimension dimension, Locale locale) {
        return Texts.text(locale, band.textKey(dimension));
    }

    /** The bands beside the one of the percent, to hold against it; all of them while there is no percent. */
    public List<Band> getOtherBands() {
        Band own = getBand();
        return Arrays.stream(Band.values())
                .filter(band -> own == null || Math.abs(band.ordinal() - own.ordinal()) == 1)
                .toList();
    }

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public String getStrengths() {
        return strengths;
    }

    public void setStrengths(String strengths) {
        this.strengths = strengths;
    }

    public String getOpportunities() {
        return opportunities;
    }

    public void setOpportunities(String opportunities) {
        this.opportunities = opportunities;
    }

    public String getGaps() {
        return gaps;
    }

    public void setGaps(String gaps) {
        this.gaps = gaps;
    }
}
