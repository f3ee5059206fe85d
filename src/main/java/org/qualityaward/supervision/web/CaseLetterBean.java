package org.qualityaward.supervision.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.shared.web.Messages;
import org.qualityaward.supervision.InformingAccused;

/** The letter by which the investigator puts to the accused what is alleged. */
@Named("caseLetter")
@ViewScoped
public class CaseLetterBean implements Serializable {

    @Inject
    CaseBean shown;

    @Inject
    InformingAccused informing;

    private String text;
    private String pin;

    /** Signs and sends it. */
    public String send() {
        informing.inform(shown.ref(), text, SigningPin.of(pin));
        Messages.done("supervision.case.done.informed");
        return "/supervisor/case.xhtml?faces-redirect=true&id=" + shown.getId();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
