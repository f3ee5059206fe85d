package org.qualityaward.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

/** What the office has to do for the cycle as a whole: open it, plan it, go on when a stage is done, enter next year's list. */
@ApplicationScoped
public class CycleTasks implements TaskSource {

    @Inject
    HolidayYears years;

    @Inject
    StageOutlook outlook;

    @Inject
    Clock clock;

    @Override
    public List<Task> tasksFor(Caller caller, Cycle cycle) {
        if (!caller.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD)) {
            return List.of();
        }
        List<Task> tasks = new ArrayList<>();
        if (cycle == null || cycle.is(Stage.ARCHIVED)) {
            tasks.add(Task.of("cycle.task.open", "", 4, null, "/office/cycles.xhtml"));
        } else if (!cycle.isPlanInForce()) {
            tasks.add(Task.of("cycle.task.plan", named(cycle), 9, null, "/office/cycle-plan.xhtml"));
        } else {
            goOn(cycle, tasks);
        }
        nextList(tasks);
        return tasks;
    }

    /** Only where an act ends the stage and nothing holds it back. */
    private void goOn(Cycle cycle, List<Task> tasks) {
        boolean byAct = !cycle.is(Stage.PREPARATION) && !cycle.getStage().isClosedByClock();
        if (byAct && outlook.reasonsToStay(cycle.ref()).isEmpty()) {
            Stage next = cycle.getStage().next().orElseThrow();
            LocalDate last = Step.of(cycle.getStage())
                    .flatMap(cycle::planned)
                    .map(PlannedStep::last)
                    .orElse(null);
            tasks.add(Task.of("cycle.task.goOn", named(cycle), next.getArticle(), last, "/office/cycles.xhtml", next));
        }
    }

    private void nextList(List<Task> tasks) {
        int next = LocalDate.now(clock).getYear() + 1;
        if (!years.calendar().knows(next)) {
            String year = Integer.toString(next);
            tasks.add(Task.of("cycle.task.list", "", 0, null, "/office/holidays.xhtml?year=" + next, year));
        }
    }

    private static String named(Cycle cycle) {
        return Integer.toString(cycle.getYear());
    }
}
