package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.qualityaward.publicity.Reckoning;
import org.qualityaward.recusal.Recusals;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * The office leads the meeting of all members through its course: open, count, note, announce and lock (Article 24). More
 * winners than the quota need a reason, and the head's confirmation (Article 4).
 */
@ApplicationScoped
@Transactional
public class HoldingMeeting {

    @Inject
    Meetings meetings;

    @Inject
    Proposals proposals;

    @Inject
    BallotBox box;

    @Inject
    Recusals recusals;

    @Inject
    Confidentiality confidentiality;

    @Inject
    DecisionNews news;

    @Inject
    Reckoning reckoning;

    @Inject
    CurrentCaller caller;

    /** Opens it when everyone is accounted for and the quorum is there; recusals are fixed with it. */
    @Act(
            value = "deliberation.openMeeting",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 24)
    public void open(MeetingRef ref) {
        Meeting meeting = find(ref);
        meeting.open(rules(meeting).quorum(), recusals(meeting), reckoning.now());
        news.meetingOpened(meeting);
    }

    /** Who is recused from which application; nobody sits in the meeting who has not declared himself on all of them. */
    private Map<Long, Set<Long>> recusals(Meeting meeting) {
        Map<Long, Set<Long>> byApplication = new HashMap<>();
        for (MeetingItem item : meeting.getItems()) {
            Long application = item.getApplication().getId();
            byApplication.put(application, Set.copyOf(recusals.recusedFrom(application)));
        }
        meeting.getMembers().stream().filter(MeetingMember::isPresent).forEach(member -> {
            Long person = member.getPerson().getId();
            boolean undeclared = confidentiality.hiddenFrom(member.getPerson().toCaller()).stream()
                    .anyMatch(hidden -> byApplication.containsKey(hidden)
                            && !byApplication.get(hidden).contains(person));
            if (undeclared) {
                throw new Refusal("deliberation.refusal.notDeclared", 34, member.getName());
            }
        });
        return byApplication;
    }

    /** Counts once every ballot that can be cast is in the box. */
    @Act(
            value = "deliberation.count",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 24)
    public void count(MeetingRef ref) {
        Meeting meeting = find(ref);
        Map<MeetingItem, Tally> tallies = new LinkedHashMap<>();
        int missing = 0;
        for (MeetingItem item : meeting.getItems()) {
            missing += meeting.voters(item) - box.castOn(item);
            tallies.put(item, box.count(item));
        }
        if (missing > 0) {
            throw new Refusal("deliberation.refusal.ballotsMissing", 24, missing);
        }
        meeting.count(tallies, rules(meeting), reckoning.now());
    }

    @Act(
            value = "deliberation.note",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 24)
    public void note(MeetingRef ref, String discussion, int seenVersion) {
        Meeting meeting = find(ref);
        meeting.unchangedSince(seenVersion);
        meeting.note(discussion);
    }

    @Act(
            value = "deliberation.askForMoreWinners",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 4)
    public void askForMoreWinners(MeetingRef ref, int more, String reason) {
        find(ref).askForMoreWinners(more, reason);
    }

    @Act(value = "deliberation.confirmMoreWinners", by = Role.HEAD, article = 4)
    public void confirmMoreWinners(MeetingRef ref) {
        Meeting meeting = find(ref);
        meeting.confirmMoreWinners(caller.get().name(), rules(meeting));
    }

    /** Announces the result, locks it, and makes the proposed list. */
    @Act(
            value = "deliberation.decide",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 24)
    public void decide(MeetingRef ref) {
        Meeting meeting = find(ref);
        meeting.decide(MeetingPapers.snapshot(meeting), reckoning.now());
        for (MeetingItem item : meeting.getItems()) {
            Honour honour = item.getResult().honour();
            if (honour == null) {
                item.getApplication().notAward();
            } else {
                if (honour == Honour.NOMINATION) {
                    item.getApplication().proposeForNomination();
                } else {
                    item.getApplication().proposeAsWinner();
                }
                proposals.add(new Proposal(meeting, item.getApplication(), honour, item.getPlace(), null));
            }
        }
        news.decided(meeting);
    }

    private RuleSet rules(Meeting meeting) {
        return reckoning.rules(meeting.getCycle());
    }

    private Meeting find(MeetingRef ref) {
        return meetings.find(ref.id()).orElseThrow(NotHere::new);
    }
}
