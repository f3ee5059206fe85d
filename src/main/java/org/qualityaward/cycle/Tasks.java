package org.qualityaward.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qualityaward.shared.Caller;

/** Everything that somebody has to do, gathered from all contexts and put in the order in which it is due. */
@ApplicationScoped
public class Tasks {

    /** How many tasks one source gives at most. */
    public static final int MOST = 20;

    private static final Comparator<Task> BY_DUE =
            Comparator.comparing(Task::lastDay, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    @Inject
    @Any
    Instance<TaskSource> sources;

    @Inject
    Cycles cycles;

    /** What the caller has to do, the overdue first, what has no date last. */
    public List<Task> of(Caller caller) {
        Cycle cycle = cycles.current().orElse(null);
        List<Task> tasks = new ArrayList<>();
        sources.forEach(source -> tasks.addAll(source.tasksFor(caller, cycle)));
        return tasks.stream().sorted(BY_DUE).toList();
    }
}
