package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
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
    Deadlines deadlines;

    @Inject
    Clock clock;

    @Override
    public List<Task> tasksFor(Caller caller, Cycle cycle) {
        List<Task> tasks = new ArrayList<>();
        if (caller.isAnyOf(Role.APPLICANT, Role.REVIEWER)) {
            evaluations.authoredBy(caller, cycle).forEach(pair -> addForm(tasks, pair, caller));
        }
        if (caller.is(Role.DISCIPLINE)) {
            cases.open(cycle, files.from(caller)).forEach(open -> tasks.add(ofCase(open)));
        }
        cases.putTo(caller).stream()
                .flatMap(id -> cases.find(id).stream())
                .filter(one -> one.getState() == AccountabilityCase.State.INFORMED
                        && !CasePolicy.hasSpoken(one, caller.personId()))
                .forEach(one -> tasks.add(answer(one)));
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

    private static Task answer(AccountabilityCase put) {
        boolean team = put.getDirection() == Direction.ABOUT_TEAM;
        return Task.of(
                "supervision.task.answer",
                put.getAccusedName(),
                ARTICLE,
                put.getHearing().getUntil(),
                (team ? "/reviewer" : "/applicant") + "/hearing.xhtml?id=" + put.getId());
    }

    private Task ofCase(AccountabilityCase open) {
        String key = "supervision.task.case." + open.getState();
        return Task.of(
                key,
                open.getAccusedName(),
                ARTICLE,
                deadlines
                        .running(DeadlineKind.CASE, open.ref())
                        .map(Deadline::getLast)
                        .orElse(null),
                "/supervisor/case.xhtml?id=" + open.getId());
    }
}
