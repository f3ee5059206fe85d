package org.qualityaward.cycle.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.qualityaward.cycle.Task;
import org.qualityaward.cycle.Tasks;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.web.NavigationBadges;

/**
 * How many tasks wait behind each place of the navigation. Counted anew at most twice a minute, since no page should
 * wait for it; a task on a page about one thing counts for the list of such things beside it.
 */
@SessionScoped
public class TaskBadges implements NavigationBadges, Serializable {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final String PAGE = ".xhtml";

    @Inject
    Tasks tasks;

    @Inject
    Clock clock;

    private Map<String, Badge> badges = Map.of();
    private Instant countedAt;
    private Long countedFor;
    private Set<Role> countedAs;

    @Override
    public Map<String, Badge> badges(Caller caller) {
        if (!caller.isSignedIn()) {
            return Map.of();
        }
        Instant now = clock.instant();
        boolean stale = !caller.personId().equals(countedFor)
                || !caller.roles().equals(countedAs)
                || countedAt.plus(FRESH).isBefore(now)
                || countedAt.isAfter(now);
        if (stale) {
            badges = count(caller, LocalDate.now(clock));
            countedAt = now;
            countedFor = caller.personId();
            countedAs = caller.roles();
        }
        return badges;
    }

    private Map<String, Badge> count(Caller caller, LocalDate today) {
        Map<String, Badge> counted = new HashMap<>();
        for (Task task : tasks.of(caller)) {
            if (task.link() == null) {
                continue;
            }
            boolean overdue = task.lastDay() != null && task.lastDay().isBefore(today);
            String page = task.link().split("[?#]")[0];
            for (String place : Set.of(page, page.replace(PAGE, "s" + PAGE))) {
                counted.merge(
                        place,
                        new Badge(1, overdue),
                        (one, other) -> new Badge(one.count() + 1, one.overdue() || overdue));
            }
        }
        return Map.copyOf(counted);
    }
}
