package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.deliberation.ApprovingList;
import org.qualityaward.deliberation.Attendance;
import org.qualityaward.deliberation.CallingMeeting;
import org.qualityaward.deliberation.CancellingProposal;
import org.qualityaward.deliberation.CastingBallot;
import org.qualityaward.deliberation.Choice;
import org.qualityaward.deliberation.ComputingRanking;
import org.qualityaward.deliberation.HoldingMeeting;
import org.qualityaward.deliberation.Meeting;
import org.qualityaward.deliberation.MeetingItem;
import org.qualityaward.deliberation.MeetingMember;
import org.qualityaward.deliberation.MeetingState;
import org.qualityaward.deliberation.Meetings;
import org.qualityaward.deliberation.Placed;
import org.qualityaward.deliberation.Proposal;
import org.qualityaward.deliberation.ProposalState;
import org.qualityaward.deliberation.Proposals;
import org.qualityaward.deliberation.PublishingProposedList;
import org.qualityaward.deliberation.Ranking;
import org.qualityaward.deliberation.Rankings;
import org.qualityaward.deliberation.ReadingDecision;
import org.qualityaward.deliberation.SigningMinutes;
import org.qualityaward.honour.Commending;
import org.qualityaward.publicity.Objections;
import org.qualityaward.shared.AwardClock;

/** How the office ranks, the steering group decides, the head endorses and the mayor approves. */
@ApplicationScoped
@Transactional
class DecisionStory {

    private static final List<String> PRESENT =
            List.of("head", "deputy1", "deputy2", "member1", "member2", "member3", "member5", "member6");
    private static final String ON_LEAVE = "member4";
    private static final String HEAD = "head";

    @Inject
    ComputingRanking ranking;

    @Inject
    CallingMeeting calling;

    @Inject
    HoldingMeeting holding;

    @Inject
    CastingBallot casting;

    @Inject
    SigningMinutes minutes;

    @Inject
    PublishingProposedList publishing;

    @Inject
    ApprovingList approving;

    @Inject
    Commending commending;

    @Inject
    Meetings meetings;

    @Inject
    Proposals proposals;

    @Inject
    ReadingDecision reading;

    @Inject
    CancellingProposal cancelling;

    @Inject
    Objections objections;

    @Inject
    Rankings rankings;

    @Inject
    Stagehand stage;

    /** Everybody who has a seat in the meeting. */
    static List<String> members() {
        return Stream.concat(PRESENT.stream(), Stream.of(ON_LEAVE)).toList();
    }

    /** Ranks the cycle and submits the candidates, unless that was done. */
    void rank(Cycle cycle) {
        if (rankings.submitted(cycle).isPresent()) {
            return;
        }
        stage.as(CycleStory.OFFICE, () -> {
            Ranking computed = ranking.compute(cycle.ref());
            ranking.submit(computed.ref(), pin());
        });
    }

    /** Calls the meeting unless it is called. */
    void call(Cycle cycle, String when) {
        if (meetings.latest(cycle).isPresent()) {
            return;
        }
        stage.as(
                CycleStory.OFFICE,
                () -> calling.call(
                        cycle.ref(),
                        LocalDateTime.parse(when).atZone(AwardClock.CHINA).toInstant(),
                        DemoTexts.get("meeting.place")));
    }

    /** Attendance and opening, unless it is opened. */
    void open(Cycle cycle) {
        Meeting meeting = meetings.latest(cycle).orElseThrow();
        if (meeting.getState() != MeetingState.CALLED) {
            return;
        }
        PRESENT.stream()
                .filter(account -> isExpected(meeting, account))
                .forEach(account -> stage.as(account, () -> calling.checkIn(meeting.ref())));
        if (isExpected(meeting, ON_LEAVE)) {
            stage.as(
                    CycleStory.OFFICE,
                    () -> calling.record(
                            meeting.ref(),
                            stage.caller(ON_LEAVE).personId(),
                            Attendance.ON_LEAVE,
                            DemoTexts.get("meeting.leave")));
        }
        stage.as(CycleStory.OFFICE, () -> holding.open(meeting.ref()));
    }

    private boolean isExpected(Meeting meeting, String account) {
        return meeting.find(stage.caller(account).personId())
                .filter(member -> member.getAttendance() == Attendance.EXPECTED)
                .isPresent();
    }

    /** Everybody votes who has not and may; organisations in the map are opposed by that many. */
    void vote(Cycle cycle, Map<Long, Integer> opposed) {
        Meeting meeting = meetings.latest(cycle).orElseThrow();
        for (MeetingMember member : meeting.getMembers()) {
            if (member.isPresent()) {
                int place = PRESENT.indexOf(member.getPerson().getAccount());
                stage.as(member.getPerson().getAccount(), () -> vote(meeting, place, opposed));
            }
        }
    }

    private void vote(Meeting meeting, int place, Map<Long, Integer> opposed) {
        Set<Long> voted = reading.votedItems(meeting.ref());
        for (Placed<MeetingItem> each : reading.items(meeting.ref())) {
            MeetingItem item = each.what();
            int against = opposed.getOrDefault(item.getApplication().getId(), 0);
            if (!voted.contains(item.getId())) {
                casting.cast(item.ref(), place < against ? Choice.OPPOSE : Choice.AGREE);
            }
        }
    }

    /** Counting, minutes, decision. */
    void decide(Cycle cycle) {
        Meeting meeting = meetings.latest(cycle).orElseThrow();
        stage.as(CycleStory.OFFICE, () -> {
            if (meeting.getState() == MeetingState.IN_SESSION) {
                holding.count(meeting.ref());
            }
            if (meeting.getState() == MeetingState.COUNTED) {
                holding.note(meeting.ref(), DemoTexts.get("meeting.discussion"), meeting.getVersion());
                holding.decide(meeting.ref());
            }
        });
        meeting.getMembers().stream()
                .filter(member -> member.isPresent() && !member.isSigned())
                .forEach(member -> stage.as(member.getPerson().getAccount(), () -> minutes.sign(meeting.ref(), pin())));
        if (!meeting.getMinutes().isDecisionSigned()) {
            stage.as(HEAD, () -> minutes.decide(meeting.ref(), pin()));
        }
    }

    /** Publishes every place that waits for it, declared clear before. */
    void publish(Cycle cycle) {
        stage.as(CycleStory.OFFICE, () -> {
            proposals.inCycle(cycle, ProposalState.PROPOSED).forEach(place -> publishing.declareClear(place.ref()));
            publishing.publish(cycle.ref());
        });
    }

    /** The head cancels what an objection has brought down; whoever moves up waits for publicity. */
    void cancelUpheld(Cycle cycle) {
        for (Proposal place : proposals.inCycle(cycle)) {
            boolean upheld =
                    objections.upheldAgainst(place.getApplication().getId()).isPresent();
            if (upheld && place.getState().isStanding()) {
                stage.as(HEAD, () -> cancelling.cancel(place.ref(), DemoTexts.get("cancel.reason"), pin()));
            }
        }
    }

    /** Those of the list that stand somewhere. */
    List<Proposal> places(Cycle cycle, ProposalState... states) {
        return proposals.inCycle(cycle, states);
    }

    void endorse(Cycle cycle) {
        stage.as(HEAD, () -> approving.endorse(cycle.ref(), DemoTexts.get("approval.endorsed"), pin()));
    }

    void approve(Cycle cycle) {
        stage.as("mayor", () -> approving.approve(cycle.ref(), DemoTexts.get("approval.approved"), pin()));
    }

    void commend(Cycle cycle) {
        stage.as(CycleStory.OFFICE, () -> {
            proposals.inCycle(cycle, ProposalState.APPROVED).forEach(place -> publishing.declareClear(place.ref()));
            commending.commend(cycle.ref());
        });
    }

    private static SigningPin pin() {
        return SigningPin.of(Stagehand.PIN);
    }
}
