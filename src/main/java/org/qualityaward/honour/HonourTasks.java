package org.qualityaward.honour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.Task;
import org.qualityaward.cycle.TaskSource;
import org.qualityaward.deliberation.ProposalState;
import org.qualityaward.deliberation.Proposals;
import org.qualityaward.publicity.Reckoning;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

/** What the office and the winners have to do about honours. */
@ApplicationScoped
public class HonourTasks implements TaskSource {

    private static final int REMIND_DAYS = 60;

    @Inject
    Awards awards;

    @Inject
    Proposals proposals;

    @Inject
    HiddenFiles hiddenFiles;

    @Inject
    Deadlines deadlines;

    @Inject
    Reckoning reckoning;

    @Override
    public List<Task> tasksFor(Caller caller, Cycle cycle) {
        List<Task> tasks = new ArrayList<>();
        if (caller.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD)) {
            officeTasks(cycle, hiddenFiles.from(caller), tasks);
        }
        if (caller.is(Role.APPLICANT) && caller.organizationId() != null) {
            for (Award award : awards.ofOrganization(caller.organizationId())) {
                deadlines
                        .running(DeadlineKind.PRIZE_REPORT, award.ref())
                        .ifPresent(deadline -> tasks.add(Task.of(
                                "honour.task.report",
                                award.getCertificateNumber(),
                                28,
                                deadline.getLast(),
                                "/applicant/honour.xhtml")));
            }
        }
        return tasks;
    }

    private void officeTasks(Cycle cycle, Set<Long> hidden, List<Task> tasks) {
        if (cycle != null && cycle.is(Stage.COMMENDATION)) {
            long waiting = proposals.inCycle(cycle, hidden, ProposalState.APPROVED).stream()
                    .filter(proposal ->
                            awards.ofApplication(proposal.getApplication()).isEmpty())
                    .count();
            if (waiting > 0) {
                tasks.add(Task.of("honour.task.commend", "", 25, null, "/office/approval.xhtml", waiting));
            }
        }
        LocalDate today = reckoning.today();
        for (Award award : awards.dueForVisit(today.plusDays(REMIND_DAYS), today, hidden)) {
            tasks.add(Task.of(
                    "honour.task.visit",
                    award.getOrganizationName(),
                    40,
                    award.getNextVisitBy(),
                    "/office/honour.xhtml?id=" + award.getId()));
        }
    }
}
