package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Stage;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.publicity.Reckoning;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The office calls all members to a meeting; each comes, or takes leave in writing (Article 24). */
@ApplicationScoped
@Transactional
public class CallingMeeting {

    @Inject
    Meetings meetings;

    @Inject
    Rankings rankings;

    @Inject
    Cycles cycles;

    @Inject
    People people;

    @Inject
    DecisionNews news;

    @Inject
    Reckoning reckoning;

    @Inject
    CurrentCaller caller;

    @Act(
            value = "deliberation.callMeeting",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 24)
    public Meeting call(CycleRef ref, Instant when, String place) {
        Cycle cycle = cycles.find(ref.id()).orElseThrow(NotHere::new);
        cycle.require(Stage.DELIBERATION);
        Ranking ranking =
                rankings.submitted(cycle).orElseThrow(() -> new Refusal("deliberation.refusal.noCandidates", 23));
        List<Meeting> before = meetings.inCycle(cycle);
        if (!before.isEmpty()) {
            throw new Refusal(
                    "deliberation.refusal.meetingCalled", 24, before.get(0).getNumber());
        }
        Meeting meeting = new Meeting(cycle, before.size() + 1, ranking, members(), when, place);
        meetings.add(meeting);
        news.meetingCalled(meeting);
        return meeting;
    }

    /** The head first, then by account, which keeps deputies before members. */
    private List<Person> members() {
        Set<Person> all = new LinkedHashSet<>(people.with(Role.HEAD));
        people.with(Role.STEERING).stream()
                .sorted(Comparator.comparing(Person::getAccount))
                .forEach(all::add);
        return all.stream().filter(person -> !person.isClosed()).toList();
    }

    /** A member is there, signing in on his own device. */
    @Act(
            value = "deliberation.checkIn",
            by = {Role.STEERING, Role.HEAD},
            article = 24)
    public void checkIn(MeetingRef ref) {
        find(ref).attend(caller.get().personId(), Attendance.PRESENT, null, reckoning.now());
    }

    @Act(
            value = "deliberation.takeLeave",
            by = {Role.STEERING, Role.HEAD},
            article = 24)
    public void takeLeave(MeetingRef ref, String reason) {
        find(ref).attend(caller.get().personId(), Attendance.ON_LEAVE, reason, reckoning.now());
    }

    /**
     * The office records a member who signed on paper, sent a letter of leave, or stayed away.
     *
     * @param reason of leave, null otherwise
     */
    @Act(
            value = "deliberation.recordAttendance",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 24)
    public void record(MeetingRef ref, Long personId, Attendance attendance, String reason) {
        find(ref).attend(personId, attendance, reason, reckoning.now());
    }

    private Meeting find(MeetingRef ref) {
        return meetings.find(ref.id()).orElseThrow(NotHere::new);
    }
}
