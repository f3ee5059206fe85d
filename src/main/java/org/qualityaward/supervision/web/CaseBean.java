package org.qualityaward.supervision.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.qualityaward.shared.web.Messages;
import org.qualityaward.supervision.AccountabilityCase;
import org.qualityaward.supervision.AssigningCase;
import org.qualityaward.supervision.CaseRef;
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

    private Long id;
    private AccountabilityCase open;
    private Long investigatorId;
    private String note;

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

    private void done(String key) {
        note = null;
        load();
        Messages.done(key);
    }

    CaseRef ref() {
        return new CaseRef(id);
    }

    public AccountabilityCase getOpen() {
        return open;
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

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
