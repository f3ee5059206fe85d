package org.qualityaward.review.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.qualityaward.review.ConsensusItem;
import org.qualityaward.review.Review;

/** One item on the page of a site visit: what was agreed, what the site showed. */
public class SiteRow implements Serializable {

    private final String code;
    private final String title;
    private final Integer percent;
    private Integer sitePercent;
    private String reason;

    private SiteRow(ConsensusItem item, String name) {
        this.code = item.getItemCode();
        this.title = code + " " + name;
        this.percent = item.getPercent();
        this.sitePercent = item.getSitePercent();
        this.reason = item.getSiteReason();
    }

    static List<SiteRow> of(Review review, Locale locale) {
        return review.getApplication().getCycle().getRuleSet().criteria().items().stream()
                .flatMap(item -> review.getItems().stream()
                        .filter(agreed -> agreed.getItemCode().equals(item.code()))
                        .map(agreed -> new SiteRow(agreed, CategoryScores.itemName(item.code(), item.name(), locale))))
                .toList();
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public Integer getPercent() {
        return percent;
    }

    /** What counts after the visit. */
    Integer getVerified() {
        return sitePercent == null ? percent : sitePercent;
    }

    public Integer getSitePercent() {
        return sitePercent;
    }

    public void setSitePercent(Integer sitePercent) {
        this.sitePercent = sitePercent;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
