package org.qualityaward.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.review.Dissent;
import org.qualityaward.review.Review;
import org.qualityaward.review.Seat;
import org.qualityaward.review.TakingPartInConsensus;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.web.Messages;

/** What a member of the team does in consensus by his own hand: moves his percent, dissents, signs. */
@Named("ownHand")
@ViewScoped
public class OwnHand implements Serializable {

    @Inject
    TakingPartInConsensus taking;

    @Inject
    ConsensusPage page;

    @Inject
    CurrentCaller caller;

    private Integer percent;
    private String reason;
    private String words;
    private String pin;

    public void move() {
        taking.move(ref(), page.getRow().getCode(), percent == null ? -1 : percent, reason);
        clear();
        page.refresh();
    }

    public void dissent() {
        taking.dissent(ref(), page.getRow().getCode(), words);
        clear();
        page.refresh();
    }

    public void withdraw() {
        taking.withdrawDissent(ref(), page.getRow().getCode());
        page.refresh();
    }

    public void confirm() {
        taking.confirm(ref(), TakingPartInConsensus.stateOf(page.getReview()), SigningPin.of(pin));
        page.load();
        Messages.done("review.own.confirmed");
    }

    /** Another item is on the desk: what was typed for the one before goes. */
    public void clear() {
        percent = null;
        reason = null;
        words = null;
    }

    private ApplicationRef ref() {
        return new ApplicationRef(page.getId());
    }

    /** His own opinion on the item on the desk; null for one who has submitted none. */
    public ConsensusRow.Opinion getOwn() {
        return page.getRow().getOpinions().stream()
                .filter(each -> each.personId().equals(caller.get().personId()))
                .findFirst()
                .orElse(null);
    }

    /** His dissent on that item that stands; null where there is none. */
    public Dissent getDissent() {
        return page.getRow().getDissents().stream()
                .filter(each -> each.getPerson().getId().equals(caller.get().personId()))
                .findFirst()
                .orElse(null);
    }

    /** Whether everything is agreed and his signature is still to come. */
    public boolean isToConfirm() {
        Review review = page.getReview();
        return page.isAgreeing()
                && page.getScores().getLeft() == 0
                && review.taken().stream()
                        .filter(seat -> !seat.isLeader())
                        .filter(seat ->
                                seat.getPerson().getId().equals(caller.get().personId()))
                        .map(Seat::getConfirmedAt)
                        .anyMatch(Objects::isNull);
    }

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPin() {
        return null;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
