package org.qualityaward.supervision.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.shared.web.Messages;
import org.qualityaward.supervision.AccountabilityCase;
import org.qualityaward.supervision.AssigningCase;
import org.qualityaward.supervision.CaseRef;
import org.qualityaward.supervision.ConcludingCase;
import org.qualityaward.supervision.HearingCase;
import org.qualityaward.supervision.InvestigatingCase;
import org.qualityaward.supervision.ReadingCase;

/** One case of accountability, from hand to hand until it is concluded. */
@Named("accountability")
@ViewScoped
public class CaseBean implements Serializable {

    @Inject
    ReadingCase reading;

    @Inject
    AssigningCase assigning;

    @Inject
    InvestigatingCase investigating;

    @Inject
    HearingCase hearing;

    @Inject
    ConcludingCase concluding;

    private Long id;
    private AccountabilityCase open;
    private Long investigatorId;
    private String note;
    private AccountabilityCase.Verdict verdict;
    private String consequence;
    private String pin;

    public void load() {
        open = reading.read(ref());
        investigatorId = open.getInvestigatorId();
    }

    public void assign() {
        assigning.assign(ref(), investigatorId);
        done("supervision.case.done.assigned");
    }

    public void investigate() {
        investigating.investigate(ref(), note);
        done("supervision.case.done.recorded");
    }

    public void hear() {
        hearing.hear(ref(), note);
        done("supervision.case.done.recorded");
    }

    /** Signs and archives the conclusion. */
    public String conclude() {
        concluding.conclude(ref(), verdict, consequence, SigningPin.of(pin));
        Messages.done("supervision.case.done.concluded");
        return "/supervisor/case.xhtml?faces-redirect=true&id=" + id;
    }

    private void done(String key) {
        note = null;
        load();
        Messages.done(key);
    }

    private CaseRef ref() {
        return new CaseRef(id);
    }

    public AccountabilityCase getOpen() {
        return open;
    }

    public AccountabilityCase.Verdict[] getVerdicts() {
        return AccountabilityCase.Verdict.values();
    }

    public Long getInvestigatorId() {
        return investigatorId;
    }

    public void setInvestigatorId(Long investigatorId) {
        this.investigatorId = investigatorId;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public AccountabilityCase.Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(AccountabilityCase.Verdict verdict) {
        this.verdict = verdict;
    }

    public String getConsequence() {
        return consequence;
    }

    public void setConsequence(String consequence) {
        this.consequence = consequence;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
