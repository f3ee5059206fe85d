package org.qualityaward.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.review.HandingOver;
import org.qualityaward.review.Procurement;
import org.qualityaward.review.ProcurementFile;
import org.qualityaward.review.ProcurementMethod;
import org.qualityaward.review.Procurements;
import org.qualityaward.review.RecordingProcurement;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.web.Messages;

/** The procurement of the institution, and the hand-over that starts the clock. */
@Named("procurement")
@ViewScoped
public class ProcurementPage implements Serializable {

    @Inject
    RecordingProcurement recording;

    @Inject
    HandingOver handing;

    @Inject
    Procurements procurements;

    @Inject
    Applications applications;

    @Inject
    ChosenCycle chosenCycle;

    @Inject
    People people;

    private Cycle cycle;
    private Procurement procurement;
    private int eligible;
    private String name;
    private String creditCode;
    private String contact;
    private String phone;
    private List<Person> agents;
    private Long agentId;
    private ProcurementMethod method = ProcurementMethod.CONSULTATION;
    private String number;
    private String notice;
    private LocalDate noticedOn;
    private String contractNumber;
    private LocalDate contractedOn;
    private String independence;

    @PostConstruct
    void load() {
        cycle = chosenCycle.get().orElse(null);
        if (cycle == null) {
            return;
        }
        agents = people.with(Role.INSTITUTION);
        agentId = agents.size() == 1 ? agents.get(0).getId() : null;
        eligible = applications.inCycle(cycle, ApplicationState.ELIGIBLE).size();
        procurements.of(cycle).ifPresent(this::show);
    }

    private void show(Procurement found) {
        procurement = found;
        ProcurementFile file = found.getFile();
        name = found.getInstitution().getName();
        creditCode = found.getInstitution().getCreditCode();
        contact = found.getInstitution().getContact();
        phone = found.getInstitution().getPhone();
        agentId = agents.stream()
                .filter(agent -> found.getInstitution().getId().equals(agent.getInstitutionId()))
                .map(Person::getId)
                .findFirst()
                .orElse(agentId);
        method = file.method();
        number = file.number();
        notice = file.notice();
        noticedOn = file.noticedOn();
        contractNumber = file.contractNumber();
        contractedOn = file.contractedOn();
        independence = file.independence();
    }

    public void save() {
        recording.record(
                cycle.ref(),
                new RecordingProcurement.Chosen(name, creditCode, contact, phone, agentId),
                new ProcurementFile(method, number, notice, noticedOn, contractNumber, contractedOn, independence));
        Messages.done("review.procurement.done");
        load();
    }

    public String handOver() {
        handing.handOver(cycle.ref());
        Messages.done("review.handOver.done");
        return "/office/review-progress.xhtml?faces-redirect=true";
    }

    public boolean isFixed() {
        return procurement != null && procurement.getHandedOverAt() != null;
    }

    public boolean isReady() {
        return procurement != null && !isFixed() && eligible > 0 && cycle.is(Stage.EXAMINATION);
    }

    public boolean isCycle() {
        return cycle != null;
    }

    public Procurement getProcurement() {
        return procurement;
    }

    /** Accounts with the role of a review institution. */
    public List<Person> getAgents() {
        return agents;
    }

    public Long getAgentId() {
        return agentId;
    }

    public void setAgentId(Long agentId) {
        this.agentId = agentId;
    }

    public int getEligible() {
        return eligible;
    }

    public ProcurementMethod[] getMethods() {
        return ProcurementMethod.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public ProcurementMethod getMethod() {
        return method;
    }

    public void setMethod(ProcurementMethod method) {
        this.method = method;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String notice) {
        this.notice = notice;
    }

    public LocalDate getNoticedOn() {
        return noticedOn;
    }

    public void setNoticedOn(LocalDate noticedOn) {
        this.noticedOn = noticedOn;
    }

    public String getContractNumber() {
        return contractNumber;
    }

    public void setContractNumber(String contractNumber) {
        this.contractNumber = contractNumber;
    }

    public LocalDate getContractedOn() {
        return contractedOn;
    }

    public void setContractedOn(LocalDate contractedOn) {
        this.contractedOn = contractedOn;
    }

    public String getIndependence() {
        return independence;
    }

    public void setIndependence(String independence) {
        this.independence = independence;
    }
}
