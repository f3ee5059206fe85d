package org.qualityaward.cycle.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Task;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.web.Due;
import org.qualityaward.shared.web.Remembered;
import org.qualityaward.shared.web.StartFigures;

/** The start page (工作台): figures of the rooms, what to do until when, what changed, and the deadline that runs. */
@Named("start")
@RequestScoped
public class StartBean {

    @Inject
    CurrentCaller caller;

    @Inject
    ReadersTasks readersTasks;

    @Inject
    TellingNews telling;

    @Inject
    ChangesUnread unread;

    @Inject
    Remembered remembered;

    @Inject
    @Any
    Instance<StartFigures> figureSources;

    @Inject
    Due due;

    private List<Task> tasks = List.of();
    private List<StartFigures.Figure> figures = List.of();
    private StartNews news;

    @PostConstruct
    void load() {
        Caller who = caller.get();
        tasks = readersTasks.get();
        figures = remembered.of(
                "figures",
                () -> figureSources.stream()
                        .sorted(Comparator.comparingInt(StartFigures::order))
                        .flatMap(source -> source.figuresFor(who).stream())
                        .toList());
        news = remembered.of("news", () -> telling.to(who));
        unread.seen(who);
    }

    public Cycle getCycle() {
        return news.cycle();
    }

    public List<Task> getTasks() {
        return tasks;
    }

    public List<StartFigures.Figure> getFigures() {
        return figures;
    }

    public StartNews getNews() {
        return news;
    }

    /** Whether the reader runs the cycle, so that notices and plan are at hand. */
    public boolean isOffice() {
        return caller.get().isAnyOf(Role.OFFICE, Role.OFFICE_LEAD);
    }

    /** How many tasks are overdue, due today or have one day left. */
    public long getUrgent() {
        return tasks.stream().filter(task -> due.of(task.lastDay()).left() <= 1).count();
    }
}
