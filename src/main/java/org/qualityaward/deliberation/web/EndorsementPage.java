package org.qualityaward.deliberation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.deliberation.ApprovingList;
import org.qualityaward.deliberation.CancellingProposal;
import org.qualityaward.deliberation.ProposalRef;
import org.qualityaward.deliberation.ProposalState;
import org.qualityaward.deliberation.ReadingDecision;
import org.qualityaward.deliberation.ReadingDecision.Place;
import org.qualityaward.shared.web.Messages;

/** The head, or a deputy where he is recused, endorses, cancels and sets substitutions; the mayor approves. Each sees what waits for his signature. */
@Named("endorsementPage")
@ViewScoped
public class EndorsementPage implements Serializable {

    @Inject
    ChosenCycle chosenCycle;

    @Inject
    ReadingDecision reading;

    @Inject
    ApprovingList approving;

    @Inject
    CancellingProposal cancelling;

    private Cycle cycle;
    private List<Place> places = List.of();
    private Place chosen;
    private List<String> substitutes = List.of();
    private String remark;
    private String reason;
    private String pin;

    public void load() {
        cycle = chosenCycle.get().orElse(null);
        places = cycle == null ? List.of() : reading.places(cycle);
    }

    public void endorse() {
        approving.endorse(cycle.ref(), remark, SigningPin.of(pin));
        Messages.done("deliberation.endorsement.done");
        load();
    }

    public void approve() {
        approving.approve(cycle.ref(), remark, SigningPin.of(pin));
        Messages.done("deliberation.mayor.done");
        load();
    }

    /** Shows who would move up before the head signs. */
    public void prepareCancel(Place place) {
        chosen = place;
        reason = place.upheld();
        substitutes = cancelling.foresee(ref());
    }

    public void cancel() {
        cancelling.cancel(ref(), reason, SigningPin.of(pin));
        Messages.done("deliberation.endorsement.cancelled");
        load();
    }

    private ProposalRef ref() {
        return chosen.proposal().ref();
    }

    /** What publicity has cleared and the reader may endorse. */
    public List<Place> getCleared() {
        return in(ProposalState.CLEARED).stream().filter(Place::head).toList();
    }

    public List<Place> getEndorsed() {
        return in(ProposalState.ENDORSED);
    }

    /** Places with an upheld objection, which the head decides on. */
    public List<Place> getCancellable() {
        return places.stream()
                .filter(place -> place.upheld() != null
                        && place.head()
                        && place.proposal().getState().isStanding())
                .toList();
    }

    private List<Place> in(ProposalState state) {
        return places.stream()
                .filter(place -> place.proposal().getState() == state)
                .toList();
    }

    public int getPublicityDays() {
        return cycle == null ? 0 : cycle.getRuleSet().publicity().count();
    }

    public Place getChosen() {
        return chosen;
    }

    public List<String> getSubstitutes() {
        return substitutes;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
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
