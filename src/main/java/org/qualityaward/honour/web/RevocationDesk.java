package org.qualityaward.honour.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qualityaward.honour.Award;
import org.qualityaward.honour.AwardRef;
import org.qualityaward.honour.HonourLedger;
import org.qualityaward.honour.ReadingHonour;
import org.qualityaward.honour.RevocationCase;
import org.qualityaward.honour.RevocationGround;
import org.qualityaward.honour.RevocationState;
import org.qualityaward.honour.RevokingHonour;
import org.qualityaward.shared.web.Messages;

/** The cases of revocation of one honour at the office. */
@Named("revocationDesk")
@ViewScoped
public class RevocationDesk implements Serializable {

    @Inject
    ReadingHonour reading;

    @Inject
    HonourLedger ledger;

    @Inject
    RevokingHonour revoking;

    private Long id;
    private Award award;
    private List<RevocationCase> cases = List.of();
    private RevocationGround ground = RevocationGround.UNLAWFUL_OPERATION;
    private String text;

    public void load() {
        award = reading.read(new AwardRef(id));
        cases = ledger.cases(award);
        text = null;
    }

    public void open() {
        revoking.open(award.ref(), ground, text);
        saved();
    }

    /** The next step that is the office's: the finding, then the statement of defence. */
    public void proceed() {
        RevocationCase open = getOpen();
        if (open.getState() == RevocationState.OPENED) {
            revoking.investigate(open.ref(), text);
        } else {
            revoking.hear(open.ref(), text);
        }
        saved();
    }

    public void drop() {
        revoking.drop(getOpen().ref(), text);
        saved();
    }

    public void takeBack() {
        revoking.takeBack(award.ref());
        saved();
    }

    private void saved() {
        Messages.done("honour.honour.saved");
        load();
    }

    public RevocationCase getOpen() {
        return cases.stream().filter(RevocationCase::isOpen).findFirst().orElse(null);
    }

    public boolean isOfficesTurn() {
        RevocationCase open = getOpen();
        return open != null
                && (open.getState() == RevocationState.OPENED || open.getState() == RevocationState.INVESTIGATED);
    }

    public boolean isReturnable() {
        return award != null && award.getRevokedOn() != null && award.getCertificateReturnedOn() == null;
    }

    public RevocationGround[] getGrounds() {
        return RevocationGround.values();
    }

    public Award getAward() {
        return award;
    }

    public List<RevocationCase> getCases() {
        return cases;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public RevocationGround getGround() {
        return ground;
    }

    public void setGround(RevocationGround ground) {
        this.ground = ground;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
