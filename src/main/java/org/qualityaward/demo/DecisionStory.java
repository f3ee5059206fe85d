package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.deliberation.ApprovingList;
import org.qualityaward.deliberation.Attendance;
import org.qualityaward.deliberation.CallingMeeting;
import org.qualityaward.deliberation.CastingBallot;
import org.qualityaward.deliberation.Choice;
import org.qualityaward.deliberation.ComputingRanking;
import org.qualityaward.deliberation.HoldingMeeting;
import org.qualityaward.deliberation.Meeting;
import org.qualityaward.deliberation.MeetingItem;
import org.qualityaward.deliberation.Meetings;
import org.qualityaward.deliberation.Proposals;
import org.qualityaward.deliberation.PublishingProposedList;
import org.qualityaward.deliberation.Ranking;
import org.qualityaward.deliberation.SigningMinutes;
import org.qualityaward.honour.Commending;
import org.qualityaward.shared.AwardClock;

/** How the office ranks, the steering group decides, the head endorses and the mayor approves. */
@ApplicationScoped
@Transactional
class DecisionStory {

    private static final List<String> PRESENT =
            List.of("head", "deputy1", "deputy2", "member1", "member2", "member3", "member5", "member6");
    private static final String ON_LEAVE = "member4";

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
    Stagehand stage;

    /** Everybody who has a seat in the meeting. */
    static List<String> members() {
        return java.util.stream.Stream.concat(PRESENT.stream(), java.util.stream.Stream.of(ON_LEAVE))
                .toList();
    }

    void rank(Cycle cycle) {
        stage.as(CycleStory.OFFICE, () -> {
            Ranking computed = ranking.compute(cycle.ref());
            ranking.submit(computed.ref(), pin());
        });
    }

    void call(Cycle cycle, String when) {
        stage.as(
                CycleStory.OFFICE,
                () -> calling.call(
                        cycle.ref(),
                        LocalDateTime.parse(when).atZone(AwardClock.CHINA).toInstant(),
                        DemoTexts.get("meeting.place")));
    }

    /** Attendance and opening. */
    void open(Cycle cycle) {
        Meeting meeting = meetings.latest(cycle).orElseThrow();
        PRESENT.forEach(account -> stage.as(account, () -> calling.checkIn(meeting.ref())));
        stage.as(
                CycleStory.OFFICE,
                () -> calling.record(
                        meeting.ref(),
                        stage.caller(ON_LEAVE).personId(),
                        Attendance.ON_LEAVE,
                        DemoTexts.get("meeting.leave")));
        stage.as(CycleStory.OFFICE, () -> holding.open(meeting.ref()));
    }

    /** Everybody votes; organisations in the map are opposed by that many. */
    void vote(Cycle cycle, Map<Long, Integer> opposed) {
        Meeting meeting = meetings.latest(cycle).orElseThrow();
        for (MeetingItem item : meeting.getItems()) {
            int against = opposed.getOrDefault(item.getApplication().getId(), 0);
            for (int i = 0; i < PRESENT.size(); i++) {
                Choice choice = i < against ? Choice.OPPOSE : Choice.AGREE;
                stage.as(PRESENT.get(i), () -> casting.cast(item.ref(), choice));
            }
        }
    }

    /** Counting, minutes, decision. */
    void decide(Cycle cycle) {
        Meeting meeting = meetings.latest(cycle).orElseThrow();
        stage.as(CycleStory.OFFICE, () -> {
            holding.count(meeting.ref());
            holding.note(meeting.ref(), DemoTexts.get("meeting.discussion"), meeting.getVersion());
            holding.decide(meeting.ref());
        });
        PRESENT.forEach(account -> stage.as(account, () -> minutes.sign(meeting.ref(), pin())));
        stage.as("head", () -> minutes.decide(meeting.ref(), pin()));
    }

    void publish(Cycle cycle) {
        stage.as(CycleStory.OFFICE, () -> {
            proposals.inCycle(cycle).forEach(place -> publishing.declareClear(place.ref()));
            publishing.publish(cycle.ref());
        });
    }

    void approve(Cycle cycle) {
        stage.as("head", () -> approving.endorse(cycle.ref(), DemoTexts.get("approval.endorsed"), pin()));
        stage.as("mayor", () -> approving.approve(cycle.ref(), DemoTexts.get("approval.approved"), pin()));
    }

    void commend(Cycle cycle) {
        stage.as(CycleStory.OFFICE, () -> {
            proposals.inCycle(cycle).forEach(place -> publishing.declareClear(place.ref()));
            commending.commend(cycle.ref());
        });
    }

    private static SigningPin pin() {
        return SigningPin.of(Stagehand.PIN);
    }
}
