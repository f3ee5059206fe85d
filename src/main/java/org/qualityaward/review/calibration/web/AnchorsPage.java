package org.qualityaward.review.calibration.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.review.calibration.AnchorCase;
import org.qualityaward.review.calibration.KeepingAnchorCases;

/** The office's anchor cases; a new one is begun here and written on a page of its own. */
@Named("anchors")
@ViewScoped
public class AnchorsPage implements Serializable {

    @Inject
    KeepingAnchorCases keeping;

    @Inject
    RuleSets ruleSets;

    private List<AnchorCase> rows = List.of();
    private String title;
    private String profile;

    @PostConstruct
    void load() {
        rows = keeping.all();
    }

    public String begin() {
        AnchorCase begun = keeping.begin(ruleSets.latest().orElseThrow().criteria(), title, profile);
        return "/office/anchor.xhtml?faces-redirect=true&id=" + begun.getId();
    }

    public List<AnchorCase> getRows() {
        return rows;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getProfile() {
        return profile;
    }

    public void setProfile(String profile) {
        this.profile = profile;
    }
}
