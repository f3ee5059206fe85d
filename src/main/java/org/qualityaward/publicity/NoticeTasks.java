package org.qualityaward.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.Task;
import org.qualityaward.cycle.TaskSource;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

/** What the office has to publish and to answer. */
@ApplicationScoped
public class NoticeTasks implements TaskSource {

    @Inject
    PublicNotices notices;

    @Inject
    ResultsInPublic results;

    @Inject
    Opinions opinions;

    @Inject
    OpinionGate gate;

    @Override
    public List<Task> tasksFor(Caller caller, Cycle cycle) {
        List<Task> tasks = new ArrayList<>();
        if (cycle == null || !caller.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD)) {
            return tasks;
        }
        if (cycle.is(Stage.PREPARATION, Stage.ANNOUNCEMENT)
                && notices.published(cycle, NoticeKind.ANNOUNCEMENT).isEmpty()) {
            tasks.add(task("announce", NoticeKind.ANNOUNCEMENT));
        }
        if (cycle.is(Stage.PREPARATION, Stage.ANNOUNCEMENT)
                && notices.published(cycle, NoticeKind.CALL).isEmpty()) {
            tasks.add(task("call", NoticeKind.CALL));
        }
        if (cycle.is(Stage.OPINIONS)
                && notices.published(cycle, NoticeKind.RESULTS).isEmpty()) {
            tasks.add(task("results", NoticeKind.RESULTS));
        }
        if (results.isOutdated(cycle)) {
            tasks.add(task("resultsAgain", NoticeKind.RESULTS));
        }
        Set<Long> hidden = gate.hiddenFrom(caller);
        opinions.countOpen(cycle, hidden)
                .forEach((kind, open) -> tasks.add(Task.of(
                        "publicity.task.handle", "", kind.getArticle(), null, "/office/opinions.xhtml", open, kind)));
        return tasks;
    }

    private static Task task(String key, NoticeKind kind) {
        return Task.of("publicity.task." + key, "", kind.getArticle(), null, "/office/notices.xhtml");
    }
}
