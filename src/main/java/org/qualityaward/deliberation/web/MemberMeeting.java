package org.qualityaward.deliberation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.deliberation.Attendance;
import org.qualityaward.deliberation.CallingMeeting;
import org.qualityaward.deliberation.CastingBallot;
import org.qualityaward.deliberation.Choice;
import org.qualityaward.deliberation.HoldingMeeting;
import org.qualityaward.deliberation.Meeting;
import org.qualityaward.deliberation.MeetingItem;
import org.qualityaward.deliberation.MeetingMember;
import org.qualityaward.deliberation.MeetingState;
import org.qualityaward.deliberation.Placed;
import org.qualityaward.deliberation.ReadingDecision;
import org.qualityaward.deliberation.SigningMinutes;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.web.Messages;

/** The meeting on a member's own device: check in, vote in secret, sign. What he is recused from is not here. */
@Named("memberMeeting")
@ViewScoped
public class MemberMeeting implements Serializable {

    @Inject
    ChosenCycle chosenCycle;

    @Inject
    ReadingDecision reading;

    @Inject
    CallingMeeting calling;

    @Inject
    CastingBallot casting;

    @Inject
    SigningMinutes signing;

    @Inject
    HoldingMeeting holding;

    @Inject
    CurrentCaller caller;

    private Meeting meeting;
    private MeetingMember member;
    private List<MeetingItem> items = List.of();
    private Set<Long> voted = Set.of();
    private final Map<Long, String> choices = new HashMap<>();
    private String leaveReason;
    private String pin;

    @PostConstruct
    void load() {
        chosenCycle.get().ifPresent(cycle -> {
            meeting = reading.meeting(cycle).orElse(null);
        });
        if (meeting != null) {
            member = meeting.find(caller.get().personId()).orElse(null);
            items = reading.items(meeting.ref()).stream().map(Placed::what).toList();
            voted = reading.votedItems(meeting.ref());
        }
    }

    public void checkIn() {
        calling.checkIn(meeting.ref());
        load();
    }

    public void takeLeave() {
        calling.takeLeave(meeting.ref(), leaveReason);
        load();
    }

    public void cast(MeetingItem item) {
        String choice = choices.remove(item.getId());
        if (choice == null) {
            Messages.add(FacesMessage.SEVERITY_WARN, "deliberation.ballot.chooseFirst");
            return;
        }
        casting.cast(item.ref(), Choice.valueOf(choice));
        Messages.done("deliberation.ballot.done");
        load();
    }

    public void sign() {
        signing.sign(meeting.ref(), SigningPin.of(pin));
        Messages.done("deliberation.meeting.done");
        load();
    }

    public void signDecision() {
        signing.decide(meeting.ref(), SigningPin.of(pin));
        Messages.done("deliberation.meeting.done");
        load();
    }

    public void confirmMore() {
        holding.confirmMoreWinners(meeting.ref());
        load();
    }

    public boolean isExpected() {
        return member != null
                && meeting.getState() == MeetingState.CALLED
                && member.getAttendance() == Attendance.EXPECTED;
    }

    public boolean isVoting() {
        return meeting != null && meeting.getState() == MeetingState.IN_SESSION && member.isPresent();
    }

    public boolean isSignable() {
        return meeting != null
                && meeting.getState() == MeetingState.DECIDED
                && member.isPresent()
                && !member.isSigned();
    }

    public boolean isDecidable() {
        return isHead()
                && (meeting.getState() == MeetingState.DECIDED || meeting.getState() == MeetingState.CLOSED)
                && !meeting.getMinutes().isDecisionSigned();
    }

    public boolean isConfirmable() {
        return isHead()
                && meeting.getState() == MeetingState.COUNTED
                && meeting.getExtra().isPending();
    }

    private boolean isHead() {
        return meeting != null && caller.get().is(Role.HEAD);
    }

    public boolean isAnnounced() {
        return meeting != null && meeting.getTimes().getDecided() != null;
    }

    public boolean hasVoted(MeetingItem item) {
        return voted.contains(item.getId());
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public MeetingMember getMember() {
        return member;
    }

    public List<MeetingItem> getItems() {
        return items;
    }

    public Choice[] getAllChoices() {
        return Choice.values();
    }

    public Map<Long, String> getChoices() {
        return choices;
    }

    public String getLeaveReason() {
        return leaveReason;
    }

    public void setLeaveReason(String leaveReason) {
        this.leaveReason = leaveReason;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
