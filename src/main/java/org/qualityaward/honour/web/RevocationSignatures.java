package org.qualityaward.honour.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.honour.HonourLedger;
import org.qualityaward.honour.RevocationCase;
import org.qualityaward.honour.RevocationState;
import org.qualityaward.honour.RevokingHonour;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.web.Messages;

/** Cases of revocation that wait for the steering group's agreement or for the government's decision. */
@Named("revocationSignatures")
@ViewScoped
public class RevocationSignatures implements Serializable {

    @Inject
    HonourLedger ledger;

    @Inject
    RevokingHonour revoking;

    @Inject
    HiddenFiles hidden;

    @Inject
    CurrentCaller caller;

    private List<RevocationCase> forHead = List.of();
    private List<RevocationCase> forMayor = List.of();
    private RevocationCase chosen;
    private String text;
    private String pin;

    @PostConstruct
    void load() {
        Set<Long> unseen = hidden.from(caller.get());
        List<RevocationCase> heard = ledger.casesAt(RevocationState.HEARD, unseen);
        forHead = heard.stream()
                .filter(each -> each.getGround().isForSteeringGroup())
                .toList();
        forMayor = Stream.concat(
                        heard.stream().filter(each -> !each.getGround().isForSteeringGroup()),
                        ledger.casesAt(RevocationState.AGREED, unseen).stream())
                .toList();
        text = null;
    }

    public void choose(RevocationCase revocation) {
        chosen = revocation;
    }

    public void agree() {
        revoking.agree(chosen.ref(), text);
        Messages.done("honour.honour.saved");
        load();
    }

    public void revoke() {
        revoking.revoke(chosen.ref(), text, SigningPin.of(pin));
        Messages.done("honour.sign.revoked");
        load();
    }

    public List<RevocationCase> getForHead() {
        return forHead;
    }

    public List<RevocationCase> getForMayor() {
        return forMayor;
    }

    public RevocationCase getChosen() {
        return chosen;
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
