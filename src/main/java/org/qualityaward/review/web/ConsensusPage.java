package org.qualityaward.review.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.identity.Person;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.review.ConfirmedByAllPolicy;
import org.qualityaward.review.ConsensusItem;
import org.qualityaward.review.LeadingConsensus;
import org.qualityaward.review.ReadingReview;
import org.qualityaward.review.Review;
import org.qualityaward.review.ReviewPhase;
import org.qualityaward.review.ScoreSheet;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.web.Messages;

/** The team agrees item by item, outliers first; the leader records it and ends the material review. */
@Named("consensus")
@ViewScoped
public class ConsensusPage implements Serializable {

    @Inject
    ReadingReview reading;

    @Inject
    LeadingConsensus leading;

    @Inject
    CurrentCaller caller;

    private Long id;
    private Review review;
    private List<ScoreSheet> sheets = List.of();
    private List<Person> unheard = List.of();
    private List<ConsensusRow> rows = List.of();
    private int missing;
    private ConsensusRow row;
    private boolean shortlisted = true;
    private String reason;
    private String pin;

    public void load() {
        show(false);
    }

    /** Shows what others did meanwhile; what is typed here stays. */
    public void refresh() {
        Integer percent = row.getPercent();
        String why = row.getReason();
        show(true);
        if (!row.isAgreed()) {
            row.typed(percent, why);
        }
    }

    private void show(boolean staying) {
        if (id == null) {
            throw new NotHere();
        }
        ReadingReview.Read read = reading.read(new ApplicationRef(id));
        review = read.review();
        sheets = read.sheets();
        missing = read.missing();
        unheard = new ConfirmedByAllPolicy(review).unheard();
        String chosen = row == null ? null : row.getCode();
        rows = criteria().items().stream()
                .map(item -> ConsensusRow.of(item, sheets, read.citations(), agreed(item.code()), locale()))
                .sorted(Comparator.comparing(ConsensusRow::isAgreed).thenComparing(each -> -each.getSpread()))
                .toList();
        row = rows.stream()
                .filter(each -> each.getCode().equals(chosen) && (staying || !each.isAgreed()))
                .findFirst()
                .orElse(rows.get(0));
    }

    private ConsensusItem agreed(String code) {
        return review.getItems().stream()
                .filter(item -> item.getItemCode().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Opens the sheets; the page begins anew, for everything on it is different then. */
    public String open() {
        leading.open(new ApplicationRef(id));
        return "/reviewer/consensus-items.xhtml?faces-redirect=true&id=" + id;
    }

    public void choose(ConsensusRow chosen) {
        row = chosen;
    }

    public void agree() {
        try {
            leading.agree(
                    new ApplicationRef(id),
                    row.getCode(),
                    row.getPercent() == null ? -1 : row.getPercent(),
                    row.getReason(),
                    row.getVersion());
            load();
        } catch (Refusal refusal) {
            refresh();
            throw refusal;
        }
    }

    public String close() {
        leading.close(new ApplicationRef(id), shortlisted, reason, SigningPin.of(pin));
        Messages.done("review.consensus.done");
        return "/reviewer/consensus-items.xhtml?faces-redirect=true&id=" + id;
    }

    private Criteria criteria() {
        return review.getApplication().getCycle().getRuleSet().criteria();
    }

    /** What is agreed so far by category. */
    public CategoryScores getScores() {
        return new CategoryScores(
                criteria(), code -> agreed(code) == null ? null : agreed(code).getPercent(), locale());
    }

    public boolean isLeading() {
        return review.getLeader().getId().equals(caller.get().personId());
    }

    public boolean isAgreeing() {
        return review.getPhase() == ReviewPhase.CONSENSUS;
    }

    /** Members who neither signed nor dissent; the leader cannot close before they did. */
    public List<Person> getUnheard() {
        return unheard;
    }

    public int getFloor() {
        return review.getApplication().getCycle().getRuleSet().nominationFloor();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public Review getReview() {
        return review;
    }

    public List<ScoreSheet> getSheets() {
        return sheets;
    }

    public List<ConsensusRow> getRows() {
        return rows;
    }

    public int getMissing() {
        return missing;
    }

    public ConsensusRow getRow() {
        return row;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isShortlisted() {
        return shortlisted;
    }

    public void setShortlisted(boolean shortlisted) {
        this.shortlisted = shortlisted;
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
