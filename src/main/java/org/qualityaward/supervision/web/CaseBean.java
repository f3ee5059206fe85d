package org.qualityaward.supervision.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.web.Messages;
import org.qualityaward.supervision.AccountabilityCase;
import org.qualityaward.supervision.AssigningCase;
import org.qualityaward.supervision.CaseRef;
import org.qualityaward.supervision.ReadingCase;

/** One case of accountability, from hand to hand until it is concluded. */
@Named("accountability")
@ViewScoped
public class CaseBean implements Serializable {

    @Inject
    ReadingCase reading;

    @Inject
    AssigningCase assigning;

    private Long id;
    private AccountabilityCase open;
    private List<Person> investigators;
    private boolean reporterEvident;
    private Long investigatorId;

    public void load() {
        open = reading.read(ref());
        investigators = assigning.investigators(ref());
        reporterEvident = reading.isReporterEvident(ref());
        investigatorId = open.getInvestigatorId();
    }

    public void assign() {
        assigning.assign(ref(), investigatorId);
        load();
        Messages.done("supervision.case.done.assigned");
    }

    CaseRef ref() {
        return new CaseRef(id);
    }

    public AccountabilityCase getOpen() {
        return open;
    }

    /** Those to whom it can be assigned. */
    public List<Person> getInvestigators() {
        return investigators;
    }

    /** Whether a letter or what follows tells the accused who reported them. */
    public boolean isReporterEvident() {
        return reporterEvident;
    }

    public Long getInvestigatorId() {
        return investigatorId;
    }

    public void setInvestigatorId(Long investigatorId) {
        this.investigatorId = investigatorId;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
