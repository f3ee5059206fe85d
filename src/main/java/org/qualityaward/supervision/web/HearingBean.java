package org.qualityaward.supervision.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.shared.web.Messages;
import org.qualityaward.shared.web.SamePage;
import org.qualityaward.supervision.AnsweringCase;
import org.qualityaward.supervision.CaseRef;

/** What is put to one of the accused, and his own statement. */
@Named("hearing")
@ViewScoped
public class HearingBean implements Serializable {

    @Inject
    AnsweringCase answering;

    private Long id;
    private transient AnsweringCase.Seen seen;
    private String said;
    private String pin;

    public void load() {
        seen = answering.read(new CaseRef(id));
    }

    /** Signs the statement. */
    public String answer() {
        answering.answer(new CaseRef(id), said, SigningPin.of(pin));
        Messages.done("supervision.hearing.done");
        return SamePage.anew(id);
    }

    public AnsweringCase.Seen getSeen() {
        if (seen == null) {
            load();
        }
        return seen;
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

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
