package org.qualityaward.review.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.review.ScoreSheet;
import org.qualityaward.review.ScoringItem;
import org.qualityaward.review.SubmittingScoreSheet;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.web.Messages;

/** A reviewer's sheet beside what was filed: item by item, saved as he goes, frozen by his signature. */
@Named("scoreSheet")
@ViewScoped
public class ScoreSheetPage implements Serializable {

    @Inject
    ScoringItem scoring;

    @Inject
    SubmittingScoreSheet submitting;

    @Inject
    FiledViewer viewer;

    @Inject
    SheetCitations citations;

    @Inject
    Clock clock;

    private Long id;
    private ScoreSheet sheet;
    private Criteria criteria;
    private List<SheetItem> items = List.of();
    private int at;
    private Instant savedAt;
    private String reason;
    private String pin;

    /** Where something has to be done before the first sheet, leads there. */
    public String load() {
        if (id == null) {
            throw new NotHere();
        }
        try {
            show(scoring.open(ref()));
        } catch (Refusal before) {
            Messages.add(before);
            return "/reviewer/calibration.xhtml?faces-redirect=true";
        }
        viewer.open(id);
        go(firstUnscored());
        return null;
    }

    private void show(ScoreSheet shown) {
        sheet = shown;
        citations.load(shown);
        criteria = shown.getReview().getApplication().getCycle().getRuleSet().criteria();
        items = criteria.items().stream()
                .map(item -> new SheetItem(item, shown.score(item.code()).orElseThrow(), locale()))
                .toList();
    }

    private int firstUnscored() {
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).isScored()) {
                return i;
            }
        }
        return 0;
    }

    /** Saves the item on the page; called by every change of it. */
    public void save() {
        if (isDraft()) {
            SheetItem item = getItem();
            item.saved(scoring.save(ref(), item.getCode(), item.appraisal(), item.version()));
            savedAt = clock.instant();
        }
    }

    public void go(int to) {
        at = Math.max(0, Math.min(items.size() - 1, to));
        viewer.setChapter(getItem().getCode());
    }

    public String submit() {
        submitting.submit(ref(), SigningPin.of(pin));
        Messages.done("review.sheet.done");
        return "/reviewer/score-sheets.xhtml?faces-redirect=true";
    }

    /** Begins a corrected version of a frozen sheet. */
    public void correct() {
        show(scoring.correct(ref(), reason));
        reason = null;
    }

    public CategoryScores getScores() {
        return new CategoryScores(
                criteria,
                code -> items.stream()
                        .filter(item -> item.getCode().equals(code))
                        .findFirst()
                        .map(SheetItem::getPercent)
                        .orElse(null),
                locale());
    }

    /** Items of a category, for the list at the side. */
    public List<SheetItem> in(String category) {
        return items.stream()
                .filter(item -> item.getCategory().equals(category))
                .toList();
    }

    public int indexOf(SheetItem item) {
        return items.indexOf(item);
    }

    /** Scored items without an opportunity for improvement; they may be submitted so. */
    public List<SheetItem> getWithoutOpportunity() {
        return items.stream()
                .filter(item -> item.isScored() && item.getOpportunities() == null)
                .toList();
    }

    private ApplicationRef ref() {
        return new ApplicationRef(id);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public boolean isDraft() {
        return sheet.isDraft();
    }

    public ScoreSheet getSheet() {
        return sheet;
    }

    public SheetItem getItem() {
        return items.get(at);
    }

    public SheetItem getNext() {
        return at + 1 < items.size() ? items.get(at + 1) : null;
    }

    public int getAt() {
        return at;
    }

    public List<SheetItem> getItems() {
        return items;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPin() {
        return null;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
