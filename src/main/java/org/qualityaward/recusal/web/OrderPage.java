package org.qualityaward.recusal.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.InterestKind;
import org.qualityaward.recusal.OrderingRecusal;
import org.qualityaward.recusal.RecordingInterest;
import org.qualityaward.shared.web.Messages;

/** New facts: the office records an interest, or orders a recusal outright. */
@Named("newFact")
@ViewScoped
public class OrderPage implements Serializable {

    @Inject
    RecusalLists lists;

    @Inject
    OrderingRecusal ordering;

    @Inject
    RecordingInterest recording;

    private List<Person> people;
    private List<Application> applications;
    private Long personId;
    private Long applicationId;
    private Long groundId;
    private InterestKind kind = InterestKind.EMPLOYMENT;
    private String text;
    private String organization;
    private String creditCode;
    private String source;
    private LocalDate since;
    private LocalDate until;
    private String pin;

    @PostConstruct
    void load() {
        people = lists.declaring();
        applications = lists.applications();
    }

    public String order() {
        ordering.order(new ApplicationRef(applicationId), personId, groundId, text, SigningPin.of(pin));
        Messages.done("recusal.page.ordered");
        return "/office/recusals.xhtml?faces-redirect=true";
    }

    public String record() {
        recording.record(new RecordingInterest.Tie(
                personId, kind, organization, creditCode, since, until, text, null, null, true, source));
        Messages.done("recusal.page.recorded");
        return "/office/recusals.xhtml?faces-redirect=true";
    }

    public List<Person> getPeople() {
        return people;
    }

    public List<Application> getApplications() {
        return applications;
    }

    public InterestKind[] getKinds() {
        return InterestKind.values();
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public void setApplicationId(Long applicationId) {
        this.applicationId = applicationId;
    }

    public Long getGroundId() {
        return groundId;
    }

    public void setGroundId(Long groundId) {
        this.groundId = groundId;
    }

    public InterestKind getKind() {
        return kind;
    }

    public void setKind(InterestKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getPin() {
        return null;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
