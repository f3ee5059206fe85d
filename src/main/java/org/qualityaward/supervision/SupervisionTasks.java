package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Task;
import org.qualityaward.cycle.TaskSource;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

/** What two-way supervision leaves to do: forms to fill in, cases to work on. */
@ApplicationScoped
class SupervisionTasks implements TaskSource {

    private static final int ARTICLE = 35;

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    AccountabilityCases cases;

    @Inject
    HiddenFiles files;

    @Inject
    Clock clock;

    @Override
    public List<Task> tasksFor(Caller caller, Cycle cycle) {
        List<Task> tasks = new ArrayList<>();
        if (caller.isAnyOf(Role.APPLICANT, Role.REVIEWER)) {
            evaluations.authoredBy(caller, cycle, files.from(caller)).forEach(pair -> addForm(tasks, pair, caller));
        }
        if (caller.is(Role.DISCIPLINE)) {
            cases.open(cycle).forEach(open -> tasks.add(ofCase(open)));
        }
        return tasks;
    }

    private void addForm(List<Task> tasks, TwoWayEvaluation pair, Caller caller) {
        Direction direction = caller.is(Role.APPLICANT) ? Direction.ABOUT_TEAM : Direction.ABOUT_APPLICANT;
        SupervisionEvaluation form = pair.form(direction);
        boolean open = form.getState() == SupervisionEvaluation.State.DRAFT
                && form.getRevision() == 1
                && !LocalDate.now(clock).isAfter(pair.getLastDay());
        if (open) {
            boolean aboutTeam = direction == Direction.ABOUT_TEAM;
            tasks.add(Task.of(
                    aboutTeam ? "supervision.task.evaluateTeam" : "supervision.task.evaluateApplicant",
                    aboutTeam ? pair.getTeamName() : pair.getOrganizationName(),
                    ARTICLE,
                    pair.getLastDay(),
                    (aboutTeam ? "/applicant" : "/reviewer") + "/evaluation.xhtml?id=" + form.getId(),
                    pair.getEngagement()));
        }
    }

    private static Task ofCase(AccountabilityCase open) {
        String key = "supervision.task.case." + open.getState();
        return Task.of(key, open.getAccusedName(), ARTICLE, null, "/supervisor/case.xhtml?id=" + open.getId());
    }
}
