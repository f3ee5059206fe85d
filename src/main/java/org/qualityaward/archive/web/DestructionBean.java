package org.qualityaward.archive.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.archive.retention.DecidingDestruction;
import org.qualityaward.archive.retention.Destruction;
import org.qualityaward.archive.retention.Destructions;
import org.qualityaward.archive.retention.KeepingTime;
import org.qualityaward.archive.retention.ProposingDestruction;
import org.qualityaward.shared.web.Messages;
import org.qualityaward.shared.web.SamePage;

/** What is kept for how long, what is due for destruction, and the lists that were signed. */
@Named("destruction")
@ViewScoped
public class DestructionBean implements Serializable {

    @Inject
    KeepingTime keeping;

    @Inject
    Destructions destructions;

    @Inject
    ProposingDestruction proposing;

    @Inject
    DecidingDestruction deciding;

    private transient List<KeepingTime.Line> overview;
    private transient List<KeepingTime.Due> due;
    private transient List<Destruction> all;
    private transient List<KeepingTime.Due> chosen;
    private String reason;
    private String pin;
    private Long id;

    @PostConstruct
    void load() {
        overview = keeping.overview();
        due = proposing.open();
        all = destructions.all();
        chosen = new ArrayList<>(due);
    }

    /** Signs the list. */
    public String propose() {
        proposing.propose(
                chosen.stream().map(each -> each.document().getId()).collect(Collectors.toSet()),
                reason,
                SigningPin.of(pin));
        Messages.done("archive.destruction.proposed");
        return SamePage.anew();
    }

    /** Signs the approval; the content goes. */
    public String approve() {
        deciding.approve(new Destruction.Ref(id), SigningPin.of(pin));
        Messages.done("archive.destruction.carriedOut");
        return SamePage.anew();
    }

    public String decline() {
        deciding.decline(new Destruction.Ref(id), reason);
        Messages.done("archive.destruction.declined");
        return SamePage.anew();
    }

    public void choose(Long destruction) {
        id = destruction;
    }

    public List<KeepingTime.Line> getOverview() {
        return overview;
    }

    public List<KeepingTime.Due> getDue() {
        return due;
    }

    public List<Destruction> getAll() {
        return all;
    }

    public List<KeepingTime.Due> getChosen() {
        return chosen;
    }

    public void setChosen(List<KeepingTime.Due> chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
