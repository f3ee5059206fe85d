package org.qualityaward.supervision.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.archive.web.DocumentBean;
import org.qualityaward.shared.web.Messages;
import org.qualityaward.supervision.Direction;
import org.qualityaward.supervision.DraftingEvaluation;
import org.qualityaward.supervision.EvaluationRef;
import org.qualityaward.supervision.FilingEvaluation;
import org.qualityaward.supervision.OpeningForm;
import org.qualityaward.supervision.RevisingEvaluation;
import org.qualityaward.supervision.SupervisionEvaluation;

/**
 * The page on which an author fills in, signs and later finds again his form: the same for an applicant about a team and for
 * a team about an applicant.
 */
@Named("evaluation")
@ViewScoped
public class EvaluationBean implements Serializable {

    @Inject
    OpeningForm opening;

    @Inject
    DraftingEvaluation drafting;

    @Inject
    FilingEvaluation filing;

    @Inject
    RevisingEvaluation revising;

    @Inject
    DocumentBean document;

    @Inject
    Clock clock;

    private Long id;
    private SupervisionEvaluation form;
    private FormInput input;
    private String pin;
    private String reason;

    public void load() {
        show(opening.open(new EvaluationRef(id)));
        if (form.isFiled()) {
            document.setId(String.valueOf(form.getDocumentId()));
            document.load();
        }
    }

    private void show(SupervisionEvaluation opened) {
        form = opened;
        input = new FormInput(opened);
    }

    /** Keeps what is answered so far; called at every change. */
    public void save() {
        form = drafting.save(form.ref(), form.getVersion(), input.answers(), input.getRemarks());
    }

    /** Signs and seals what the page shows, and shows the receipt. */
    public String file() {
        save();
        filing.file(form.ref(), form.getVersion(), SigningPin.of(pin));
        Messages.done("supervision.form.filed");
        return again(id);
    }

    /** Begins a correction and shows it. */
    public String revise() {
        EvaluationRef next = revising.revise(form.ref(), reason);
        return again(next.id());
    }

    private String again(Long form) {
        return (isAboutTeam() ? "/applicant" : "/reviewer") + "/evaluation.xhtml?faces-redirect=true&id=" + form;
    }

    /** Whether the sides are told nothing yet. */
    public boolean isSealed() {
        return form.getTwoWay().isSealedToSides(LocalDate.now(clock));
    }

    public boolean isAboutTeam() {
        return form != null && form.getDirection() == Direction.ABOUT_TEAM;
    }

    /** Whether a newer revision than the shown one has been begun or filed. */
    public SupervisionEvaluation getNewest() {
        return form.getTwoWay().form(form.getDirection());
    }

    public SupervisionEvaluation getForm() {
        return form;
    }

    public List<AnswerRow> getRatings() {
        return input.getRatings();
    }

    public List<AnswerRow> getConducts() {
        return input.getConducts();
    }

    public FormInput getInput() {
        return input;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
