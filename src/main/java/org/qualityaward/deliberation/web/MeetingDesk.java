package org.qualityaward.deliberation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.deliberation.Attendance;
import org.qualityaward.deliberation.CallingMeeting;
import org.qualityaward.deliberation.HoldingMeeting;
import org.qualityaward.deliberation.Meeting;
import org.qualityaward.deliberation.MeetingItem;
import org.qualityaward.deliberation.MeetingMember;
import org.qualityaward.deliberation.MeetingQuorum;
import org.qualityaward.deliberation.MeetingState;
import org.qualityaward.deliberation.Placed;
import org.qualityaward.deliberation.ReadingDecision;
import org.qualityaward.deliberation.Result;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.web.Messages;

/** The office leads the meeting of all members from this page. */
@Named("meetingDesk")
@ViewScoped
public class MeetingDesk implements Serializable {

    @Inject
    ChosenCycle chosenCycle;

    @Inject
    ReadingDecision reading;

    @Inject
    CallingMeeting calling;

    @Inject
    HoldingMeeting holding;

    private Meeting meeting;
    private RuleSet rules;
    private List<Placed<MeetingItem>> items = List.of();
    private ReadingDecision.Ballots ballots;
    private LocalDateTime when;
    private String place;
    private Long memberId;
    private Attendance attendance = Attendance.PRESENT;
    private String leaveReason;
    private String discussion;
    private int extra = 1;
    private String extraReason;

    public void load() {
        chosenCycle.get().ifPresent(cycle -> {
            rules = cycle.getRuleSet();
            meeting = reading.meeting(cycle).orElse(null);
        });
        if (meeting != null) {
            items = reading.items(meeting.ref());
            ballots = reading.ballots(meeting.ref());
            discussion = meeting.getDiscussion();
        }
    }

    public void call() {
        calling.call(
                chosenCycle.get().orElseThrow(NotHere::new).ref(),
                when.atZone(AwardClock.CHINA).toInstant(),
                place);
        load();
    }

    public void record() {
        calling.record(meeting.ref(), memberId, attendance, leaveReason);
        leaveReason = null;
        load();
    }

    public void open() {
        holding.open(meeting.ref());
        load();
    }

    public void count() {
        holding.count(meeting.ref());
        load();
    }

    public void note() {
        holding.note(meeting.ref(), discussion, meeting.getVersion());
        Messages.done("deliberation.meeting.done");
        load();
    }

    public void askForMore() {
        holding.askForMoreWinners(meeting.ref(), extra, extraReason);
        load();
    }

    public void decide() {
        holding.decide(meeting.ref());
        load();
    }

    public boolean is(String state) {
        return meeting != null && meeting.getState() == MeetingState.valueOf(state);
    }

    public boolean isCounted() {
        return meeting != null && meeting.getTimes().getCounted() != null;
    }

    public MeetingQuorum getQuorum() {
        return meeting.quorum(rules.quorum());
    }

    /** Items from which a member is recused; not before the meeting opens. */
    public long recusals(MeetingMember member) {
        return items.stream()
                .filter(item -> item.what().isRecused(member.getPerson().getId()))
                .count();
    }

    public int needed(MeetingItem item) {
        return rules.majority().exceeding(voting(item));
    }

    public int voting(MeetingItem item) {
        return item.isCounted() ? item.getTally().voting() : meeting.voters(item);
    }

    public int percent(MeetingItem item) {
        int voting = voting(item);
        return !item.isCounted() || voting == 0 ? 0 : Math.round(100f * item.getAgreed() / voting);
    }

    public long getWinners() {
        return countOf(Result.WINNER);
    }

    private long countOf(Result result) {
        return items.stream().filter(item -> item.what().getResult() == result).count();
    }

    public long getNominations() {
        return countOf(Result.NOMINATION);
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public RuleSet getRules() {
        return rules;
    }

    public List<Placed<MeetingItem>> getItems() {
        return items;
    }

    public ReadingDecision.Ballots getBallots() {
        return ballots;
    }

    public Attendance[] getAttendances() {
        return new Attendance[] {Attendance.PRESENT, Attendance.ON_LEAVE, Attendance.ABSENT};
    }

    public LocalDateTime getWhen() {
        return when;
    }

    public void setWhen(LocalDateTime when) {
        this.when = when;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Long getMemberId() {
        return memberId;
    }

    public void setMemberId(Long memberId) {
        this.memberId = memberId;
    }

    public Attendance getAttendance() {
        return attendance;
    }

    public void setAttendance(Attendance attendance) {
        this.attendance = attendance;
    }

    public String getLeaveReason() {
        return leaveReason;
    }

    public void setLeaveReason(String leaveReason) {
        this.leaveReason = leaveReason;
    }

    public String getDiscussion() {
        return discussion;
    }

    public void setDiscussion(String discussion) {
        this.discussion = discussion;
    }

    public int getExtra() {
        return extra;
    }

    public void setExtra(int extra) {
        this.extra = extra;
    }

    public String getExtraReason() {
        return extraReason;
    }

    public void setExtraReason(String extraReason) {
        this.extraReason = extraReason;
    }
}
