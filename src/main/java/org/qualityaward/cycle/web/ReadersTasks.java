package org.qualityaward.cycle.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.qualityaward.cycle.Task;
import org.qualityaward.cycle.Tasks;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.web.Remembered;

/** What the reader has to do, gathered once for the navigation and the start page. */
@ApplicationScoped
public class ReadersTasks {

    @Inject
    Tasks tasks;

    @Inject
    CurrentCaller caller;

    @Inject
    Remembered remembered;

    public List<Task> get() {
        return remembered.of("tasks", () -> tasks.of(caller.get()));
    }
}
