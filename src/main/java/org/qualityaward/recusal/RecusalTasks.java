package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Task;
import org.qualityaward.cycle.TaskSource;
import org.qualityaward.cycle.Tasks;
import org.qualityaward.recusal.Recusal.RecusalState;
import org.qualityaward.recusal.reminder.DeclarationReminders;
import org.qualityaward.recusal.reminder.DeclarationReminders.Reminded;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Texts;

/** What recusal asks of people: to declare, to rule, to answer, to decide on a lifting. */
@ApplicationScoped
public class RecusalTasks implements TaskSource {

    /** So many applicants are named to whoever has still to declare; the others stand in the table. */
    public static final int NAMED = 3;

    private static final String RECUSALS = "/office/recusals.xhtml";

    @Inject
    ApplicationsToDeclare toDeclare;

    @Inject
    DeclarationReminders reminders;

    @Inject
    Findings findings;

    @Inject
    Recusals recusals;

    @Inject
    HiddenApplications hidden;

    @Override
    public List<Task> tasksFor(Caller caller, Cycle cycle) {
        List<Task> tasks = new ArrayList<>();
        if (cycle == null || !caller.isSignedIn()) {
            return tasks;
        }
        if (DeclaringRoles.declares(caller)) {
            declaring(caller, cycle).ifPresent(tasks::add);
        }
        if (caller.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD)) {
            office(caller, cycle, tasks);
        }
        return tasks.stream().limit(Tasks.MOST).toList();
    }

    /** How many applicants the caller has still to sign for. */
    public int left(Caller caller, Cycle cycle) {
        return cycle != null && DeclaringRoles.declares(caller) ? toDeclare.countUnsigned(caller, cycle, Set.of()) : 0;
    }

    private Optional<Task> declaring(Caller caller, Cycle cycle) {
        int left = left(caller, cycle);
        if (left == 0) {
            return Optional.empty();
        }
        Set<Long> about = reminders.about(caller.personId(), cycle);
        Reminded reminded = reminders.of(
                caller.personId(), about.isEmpty() ? List.of() : toDeclare.unsignedAmong(caller, cycle, about));
        return Optional.of(Task.of(
                reminded.times() == 0 ? "recusal.task.declare" : "recusal.task.declare.reminded",
                String.join(Texts.chinese("recusal.undeclared.and"), namesLeft(caller, cycle)),
                34,
                toDeclare.firstDueOfUnsigned(caller, cycle).orElse(null),
                DeclaringRoles.page(caller),
                reminded.times() == 0 ? new Object[] {left} : new Object[] {left, reminded.times(), reminded.last()}));
    }

    /** Names of the applicants that the caller has still to sign for, the first {@link #NAMED} of them. */
    public List<String> namesLeft(Caller caller, Cycle cycle) {
        return DeclaringRoles.declares(caller) ? toDeclare.namesOfUnsigned(caller, cycle, NAMED) : List.of();
    }

    private void office(Caller caller, Cycle cycle, List<Task> tasks) {
        Set<Long> unseen = hidden.from(caller);
        for (Finding finding : findings.open(cycle, unseen)) {
            String who = finding.getPerson().getName();
            String file = finding.getApplication().getName();
            tasks.add(Task.of("recusal.task.rule", file, 34, null, RECUSALS, who));
        }
        for (RecusalRequest request : recusals.requestsIn(cycle, unseen)) {
            if (request.isOpen()) {
                String who = request.getPerson().getName();
                String file = request.getApplication().getName();
                tasks.add(Task.of("recusal.task.answer", file, 34, null, RECUSALS, who));
            }
        }
        if (caller.is(Role.OFFICE_LEAD)) {
            recusals.inCycle(cycle, unseen).stream()
                    .filter(recusal -> recusal.getState() == RecusalState.LIFT_PROPOSED)
                    .forEach(recusal -> tasks.add(Task.of(
                            "recusal.task.lift",
                            recusal.getApplication().getName(),
                            34,
                            null,
                            RECUSALS,
                            recusal.getPerson().getName())));
        }
    }
}
