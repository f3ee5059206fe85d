package org.qualityaward.review.calibration.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.regulation.CriteriaItem;
import org.qualityaward.review.calibration.AnchorCase;
import org.qualityaward.review.calibration.AnchorItem;
import org.qualityaward.review.calibration.KeepingAnchorCases;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Texts;
import org.qualityaward.shared.web.Messages;

/** One anchor case before the office: what it says item by item, and the percents that are agreed for it. */
@Named("anchor")
@ViewScoped
public class AnchorPage implements Serializable {

    @Inject
    KeepingAnchorCases keeping;

    private Long id;
    private AnchorCase shown;
    private String title;
    private String profile;
    private String item;
    private String text;
    private Integer percent;
    private String rationale;

    public void load() {
        if (id == null) {
            throw new NotHere();
        }
        show(keeping.read(id));
    }

    private void show(AnchorCase read) {
        shown = read;
        title = read.getTitle();
        profile = read.getProfile();
    }

    public void describe() {
        show(keeping.describe(id, title, profile, shown.getVersion()));
        load();
        Messages.done("review.anchor.saved");
    }

    /** Brings an item that is written already into the form. */
    public void choose(AnchorItem written) {
        item = written.getItemCode();
        text = written.getText();
        percent = written.getPercent();
        rationale = written.getRationale();
    }

    public void write() {
        keeping.write(id, item, text, percent, rationale);
        item = null;
        text = null;
        percent = null;
        rationale = null;
        load();
        Messages.done("review.anchor.saved");
    }

    public void leaveOut(AnchorItem written) {
        keeping.leaveOut(id, written.getItemCode());
        load();
    }

    public void putInUse() {
        keeping.putInUse(id);
        load();
        Messages.done("review.anchor.inUse");
    }

    public void withdraw() {
        keeping.withdraw(id);
        load();
    }

    /** Items of the criteria that it is made for. */
    public List<CriteriaItem> getChoices() {
        return Criteria.of(shown.getCriteriaCode()).items();
    }

    /** An item's code and name in the reader's language. */
    public String name(String code) {
        return itemName(shown.getCriteriaCode(), code);
    }

    static String itemName(String criteria, String code) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String name = Criteria.of(criteria).item(code).map(CriteriaItem::name).orElse("");
        return code + " " + Texts.textOr(locale, "regulation.item." + code, name);
    }

    public AnchorCase getShown() {
        return shown;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public String getRationale() {
        return rationale;
    }

    public void setRationale(String rationale) {
        this.rationale = rationale;
    }
}
