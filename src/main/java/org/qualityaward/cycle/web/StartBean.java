package org.qualityaward.cycle.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Task;
import org.qualityaward.cycle.TaskSource;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.web.Due;
import org.qualityaward.shared.web.StartFigures;

/** The start page (工作台): what to do and until when, in the order of the deadlines, and the figures of the rooms. */
@Named("start")
@RequestScoped
public class StartBean {

    private static final Comparator<Task> BY_DEADLINE =
            Comparator.comparing(Task::lastDay, Comparator.nullsLast(Comparator.naturalOrder()));

    @Inject
    CurrentCaller caller;

    @Inject
    Cycles cycles;

    @Inject
    @Any
    Instance<TaskSource> taskSources;

    @Inject
    @Any
    Instance<StartFigures> figureSources;

    @Inject
    Due due;

    private Cycle cycle;
    private List<Task> tasks = List.of();
    private List<StartFigures.Figure> figures = List.of();

    @PostConstruct
    void load() {
        Caller who = caller.get();
        Optional<Cycle> current = cycles.current();
        cycle = current.orElse(null);
        tasks = current.map(open -> taskSources.stream()
                        .flatMap(source -> source.tasksFor(who, open).stream())
                        .sorted(BY_DEADLINE)
                        .toList())
                .orElse(List.of());
        figures = figureSources.stream()
                .sorted(Comparator.comparingInt(StartFigures::order))
                .flatMap(source -> source.figuresFor(who).stream())
                .toList();
    }

    public Cycle getCycle() {
        return cycle;
    }

    public List<Task> getTasks() {
        return tasks;
    }

    public List<StartFigures.Figure> getFigures() {
        return figures;
    }

    /** How many tasks are overdue, due today or have one day left. */
    public long getUrgent() {
        return tasks.stream().filter(task -> due.of(task.lastDay()).left() <= 1).count();
    }
}
