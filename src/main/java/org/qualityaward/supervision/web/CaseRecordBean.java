package org.qualityaward.supervision.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.shared.web.Messages;
import org.qualityaward.supervision.HearingCase;
import org.qualityaward.supervision.InvestigatingCase;

/** What the investigator writes down and signs: what he found, and what one of the accused said to him. */
@Named("caseRecord")
@ViewScoped
public class CaseRecordBean implements Serializable {

    @Inject
    CaseBean shown;

    @Inject
    InvestigatingCase investigating;

    @Inject
    HearingCase hearing;

    private String found;
    private Long heardId;
    private String said;
    private String pin;

    public String investigate() {
        investigating.investigate(shown.ref(), found, SigningPin.of(pin));
        return recorded();
    }

    public String hear() {
        hearing.hear(shown.ref(), heardId, said, SigningPin.of(pin));
        return recorded();
    }

    private String recorded() {
        Messages.done("supervision.case.done.recorded");
        return "/supervisor/case.xhtml?faces-redirect=true&id=" + shown.getId();
    }

    public String getFound() {
        return found;
    }

    public void setFound(String found) {
        this.found = found;
    }

    /** The member of the team who was heard; null where an organisation is accused. */
    public Long getHeardId() {
        return heardId;
    }

    public void setHeardId(Long heardId) {
        this.heardId = heardId;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
