package org.qualityaward.recusal.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.recusal.AnsweringRecusalRequest;
import org.qualityaward.recusal.Finding;
import org.qualityaward.recusal.LiftingRecusal;
import org.qualityaward.recusal.Recusal;
import org.qualityaward.recusal.RecusalRef;
import org.qualityaward.recusal.RecusalRequest;
import org.qualityaward.recusal.RulingOnFinding;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.web.Messages;

/** Findings to rule on, requests to answer, recusals in force and who has declared; discipline reads, the office acts. */
@Named("recusals")
@ViewScoped
public class RecusalsPage implements Serializable {

    @Inject
    RecusalLists lists;

    @Inject
    RulingOnFinding ruling;

    @Inject
    AnsweringRecusalRequest answering;

    @Inject
    LiftingRecusal lifting;

    private List<Finding> findings;
    private List<RecusalRequest> requests;
    private List<Recusal> recusals;
    private boolean acting;
    private boolean leading;
    private Finding finding;
    private RecusalRequest request;
    private Recusal recusal;
    private boolean yes;
    private String reason;
    private String pin;

    @PostConstruct
    void load() {
        findings = lists.findings();
        requests = lists.requests();
        recusals = lists.recusals();
        leading = lists.is(Role.OFFICE_LEAD);
        acting = leading || lists.is(Role.OFFICE);
    }

    public void chooseFinding(Finding chosen, boolean upheld) {
        finding = chosen;
        decide(upheld);
    }

    public void chooseRequest(RecusalRequest chosen, boolean granted) {
        request = chosen;
        decide(granted);
    }

    public void chooseRecusal(Recusal chosen) {
        recusal = chosen;
        decide(true);
    }

    private void decide(boolean how) {
        yes = how;
        reason = null;
    }

    public void rule() {
        ruling.rule(finding.getApplication().ref(), finding.getId(), yes, reason, SigningPin.of(pin));
        done("recusal.page.ruled");
    }

    public void answer() {
        answering.answer(request.getApplication().ref(), request.getId(), yes, reason, SigningPin.of(pin));
        done("recusal.page.answered");
    }

    public void propose() {
        lifting.propose(recusal.getApplication().ref(), new RecusalRef(recusal.getId()), reason);
        done("recusal.page.proposed");
    }

    public void keep(Recusal chosen) {
        lifting.keep(chosen.getApplication().ref(), new RecusalRef(chosen.getId()));
        done("recusal.page.kept");
    }

    public void lift() {
        lifting.lift(recusal.getApplication().ref(), new RecusalRef(recusal.getId()), SigningPin.of(pin));
        done("recusal.page.lifted");
    }

    private void done(String key) {
        load();
        Messages.done(key);
    }

    public List<Finding> getFindings() {
        return findings;
    }

    public List<RecusalRequest> getRequests() {
        return requests;
    }

    public List<Recusal> getRecusals() {
        return recusals;
    }

    public boolean isActing() {
        return acting;
    }

    public boolean isLeading() {
        return leading;
    }

    public Finding getFinding() {
        return finding;
    }

    public RecusalRequest getRequest() {
        return request;
    }

    public Recusal getRecusal() {
        return recusal;
    }

    public boolean isYes() {
        return yes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPin() {
        return null;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
