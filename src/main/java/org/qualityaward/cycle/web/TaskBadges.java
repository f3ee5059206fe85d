package org.qualityaward.cycle.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.qualityaward.cycle.Task;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.web.NavigationBadges;

/**
 * How many tasks wait behind each place of the navigation; a task on a page about one thing counts for the list of such
 * things beside it.
 */
@ApplicationScoped
public class TaskBadges implements NavigationBadges {

    private static final String PAGE = ".xhtml";

    @Inject
    ReadersTasks tasks;

    @Inject
    Clock clock;

    @Override
    public Map<String, Badge> badges(Caller caller) {
        if (!caller.isSignedIn()) {
            return Map.of();
        }
        LocalDate today = LocalDate.now(clock);
        Map<String, Badge> counted = new HashMap<>();
        for (Task task : tasks.get()) {
            if (task.link() != null) {
                count(counted, task, today);
            }
        }
        return counted;
    }

    private static void count(Map<String, Badge> counted, Task task, LocalDate today) {
        boolean overdue = task.lastDay() != null && task.lastDay().isBefore(today);
        String page = task.link().split("[?#]")[0];
        for (String place : Set.of(page, page.replace(PAGE, "s" + PAGE))) {
            counted.merge(
                    place, new Badge(1, overdue), (one, other) -> new Badge(one.count() + 1, one.overdue() || overdue));
        }
    }
}
