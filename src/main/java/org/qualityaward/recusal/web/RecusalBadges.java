package org.qualityaward.recusal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.recusal.DeclaringRoles;
import org.qualityaward.recusal.RecusalTasks;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.web.NavigationBadges;

/** How many applicants a person has still to declare for, and how much waits on the page of recusals. */
@ApplicationScoped
class RecusalBadges implements NavigationBadges {

    private static final String RECUSALS = "/office/recusals.xhtml";

    @Inject
    RecusalTasks tasks;

    @Inject
    Cycles cycles;

    @Override
    public Map<String, Badge> badges(Caller caller) {
        Map<String, Badge> badges = new HashMap<>();
        Cycle cycle = cycles.current().orElse(null);
        if (cycle != null && caller.isSignedIn()) {
            add(badges, DeclaringRoles.page(caller), tasks.left(caller, cycle));
            add(badges, RECUSALS, (int) tasks.tasksFor(caller, cycle).stream()
                    .filter(task -> RECUSALS.equals(task.link()))
                    .count());
        }
        return badges;
    }

    private static void add(Map<String, Badge> badges, String page, int count) {
        if (count > 0) {
            badges.put(page, new Badge(count, false));
        }
    }
}
