package org.qualityaward.supervision.web;

import java.io.Serializable;
import org.qualityaward.review.EngagementKind;
import org.qualityaward.supervision.Direction;
import org.qualityaward.supervision.PairFilter;

/** What the list of pairs is narrowed by: chosen on the page, or brought along by a link from the overview. */
public class PairInput implements Serializable {

    private Boolean sealed;
    private EngagementKind engagement;
    private Direction direction;
    private Boolean notFiled;
    private Boolean adverse;
    private String item;
    private Long reviewer;
    private Long organization;
    private Integer year;

    PairFilter filter() {
        return new PairFilter(sealed, engagement, direction, notFiled, adverse, item, reviewer, organization);
    }

    /** Takes off one condition. */
    void drop(String name) {
        switch (name) {
            case "sealed" -> sealed = null;
            case "engagement" -> engagement = null;
            case "direction" -> direction = null;
            case "notFiled" -> notFiled = null;
            case "adverse" -> adverse = null;
            case "item" -> item = null;
            case "reviewer" -> reviewer = null;
            case "organization" -> organization = null;
            default -> year = null;
        }
    }

    public Boolean getSealed() {
        return sealed;
    }

    public void setSealed(Boolean sealed) {
        this.sealed = sealed;
    }

    public EngagementKind getEngagement() {
        return engagement;
    }

    public void setEngagement(EngagementKind engagement) {
        this.engagement = engagement;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public Boolean getNotFiled() {
        return notFiled;
    }

    public void setNotFiled(Boolean notFiled) {
        this.notFiled = notFiled;
    }

    public Boolean getAdverse() {
        return adverse;
    }

    public void setAdverse(Boolean adverse) {
        this.adverse = adverse;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public Long getReviewer() {
        return reviewer;
    }

    public void setReviewer(Long reviewer) {
        this.reviewer = reviewer;
    }

    public Long getOrganization() {
        return organization;
    }

    public void setOrganization(Long organization) {
        this.organization = organization;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
