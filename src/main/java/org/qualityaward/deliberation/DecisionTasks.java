package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.Task;
import org.qualityaward.cycle.TaskSource;
import org.qualityaward.publicity.Objections;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

/** What the office, the members, the head and the mayor have to do for the decision. */
@ApplicationScoped
public class DecisionTasks implements TaskSource {

    @Inject
    Rankings rankings;

    @Inject
    Meetings meetings;

    @Inject
    Proposals proposals;

    @Inject
    Objections objections;

    @Inject
    BallotBox box;

    @Inject
    Confidentiality confidentiality;

    @Inject
    HeadsPart headsPart;

    @Override
    public List<Task> tasksFor(Caller caller, Cycle cycle) {
        List<Task> tasks = new ArrayList<>();
        if (cycle == null || cycle.getStage().isBefore(Stage.DELIBERATION)) {
            return tasks;
        }
        if (caller.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD)) {
            officeTasks(caller, cycle, tasks);
        }
        if (caller.isAnyOf(Role.STEERING, Role.HEAD)) {
            meetings.latest(cycle).ifPresent(meeting -> memberTasks(caller, meeting, tasks));
        }
        if (caller.is(Role.HEAD)) {
            decisionTasks(cycle, tasks);
        }
        if (caller.isAnyOf(Role.HEAD, Role.DEPUTY_HEAD)) {
            headTasks(caller, cycle, tasks);
        }
        if (caller.is(Role.MAYOR)) {
            int ready = visible(caller, cycle, ProposalState.ENDORSED).size();
            if (ready > 0) {
                tasks.add(task("approve", 25, "/mayor/approval.xhtml", ready));
            }
        }
        return tasks;
    }

    private void officeTasks(Caller caller, Cycle cycle, List<Task> tasks) {
        if (cycle.is(Stage.DELIBERATION)) {
            Meeting meeting = meetings.latest(cycle).orElse(null);
            if (rankings.submitted(cycle).isEmpty()) {
                tasks.add(task("rank", 23, "/office/ranking.xhtml"));
            } else if (meeting == null || meeting.getState() != MeetingState.CLOSED) {
                tasks.add(task("holdMeeting", 24, "/office/meeting.xhtml"));
            }
        }
        for (Proposal proposal : visible(caller, cycle, ProposalState.PROPOSED)) {
            if (proposal.getMeeting().isComplete()) {
                tasks.add(Task.of(
                        "deliberation.task.publish",
                        proposal.getApplication().getName(),
                        25,
                        null,
                        "/office/publicity.xhtml"));
            }
        }
    }

    private void memberTasks(Caller caller, Meeting meeting, List<Task> tasks) {
        MeetingMember member = meeting.find(caller.personId()).orElse(null);
        if (member == null) {
            return;
        }
        if (meeting.getState() == MeetingState.CALLED && member.getAttendance() == Attendance.EXPECTED) {
            tasks.add(task("checkIn", 24, "/steering/meeting.xhtml", meeting.getCalledFor()));
        }
        if (meeting.getState() == MeetingState.IN_SESSION && member.isPresent()) {
            long open = meeting.getItems().stream()
                            .filter(item -> meeting.isVoter(caller.personId(), item))
                            .count()
                    - box.votedBy(meeting, caller.personId()).size();
            if (open > 0) {
                tasks.add(task("vote", 24, "/steering/ballot.xhtml", open));
            }
        }
        if (meeting.getState() == MeetingState.DECIDED && member.isPresent() && !member.isSigned()) {
            tasks.add(task("signMinutes", 24, "/steering/meeting.xhtml"));
        }
    }

    private void decisionTasks(Cycle cycle, List<Task> tasks) {
        meetings.latest(cycle).ifPresent(meeting -> {
            boolean decided = meeting.getState() == MeetingState.DECIDED || meeting.getState() == MeetingState.CLOSED;
            if (decided && !meeting.getMinutes().isDecisionSigned()) {
                tasks.add(task("signDecision", 24, "/steering/meeting.xhtml"));
            }
        });
    }

    /** What waits for the head, or for a deputy where the head is recused. */
    private void headTasks(Caller caller, Cycle cycle, List<Task> tasks) {
        for (Proposal proposal : forHead(caller, cycle)) {
            if (proposal.getState().isStanding()
                    && objections
                            .upheldAgainst(proposal.getApplication().getId())
                            .isPresent()) {
                tasks.add(Task.of(
                        "deliberation.task.cancel",
                        proposal.getApplication().getName(),
                        25,
                        null,
                        "/steering/endorsement.xhtml"));
            }
        }
        int ready = forHead(caller, cycle, ProposalState.CLEARED).size();
        if (ready > 0) {
            tasks.add(task("endorse", 25, "/steering/endorsement.xhtml", ready));
        }
    }

    private List<Proposal> forHead(Caller caller, Cycle cycle, ProposalState... states) {
        return visible(caller, cycle, states).stream()
                .filter(proposal ->
                        headsPart.has(caller, proposal.getApplication().getId()))
                .toList();
    }

    private List<Proposal> visible(Caller caller, Cycle cycle, ProposalState... states) {
        return proposals.inCycle(cycle, confidentiality.hiddenFrom(caller), states);
    }

    private static Task task(String key, int article, String link, Object... facts) {
        return new Task("deliberation.task." + key, List.of(facts), "", article, null, link);
    }
}
