package org.qualityaward.recusal.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.qualityaward.application.Application;
import org.qualityaward.application.Applications;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.RecusalRequest;
import org.qualityaward.recusal.Recusals;
import org.qualityaward.recusal.RequestingRecusal;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.web.Messages;

/** An applicant sees who works on its file, asks for a recusal and reads the answer. */
@Named("recusalRequests")
@ViewScoped
public class RecusalRequestPage implements Serializable {

    @Inject
    RequestingRecusal requesting;

    @Inject
    Recusals recusals;

    @Inject
    Applications applications;

    @Inject
    Cycles cycles;

    @Inject
    CurrentCaller caller;

    private Application application;
    private List<Person> people = List.of();
    private List<RecusalRequest> requests = List.of();
    private Long personId;
    private String reason;

    @PostConstruct
    void load() {
        application = cycles.current()
                .flatMap(cycle -> applications.inCycle(cycle).stream()
                        .filter(each -> Objects.equals(
                                each.getOrganization().getId(), caller.get().organizationId()))
                        .findFirst())
                .orElse(null);
        if (application != null) {
            people = requesting.candidates(application.getId());
            requests = recusals.requestsOn(application.getId());
        }
    }

    public void ask() {
        requesting.ask(application.ref(), personId, reason);
        Messages.done("recusal.request.done");
        reason = null;
        load();
    }

    public List<Person> getPeople() {
        return people;
    }

    public List<RecusalRequest> getRequests() {
        return requests;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
