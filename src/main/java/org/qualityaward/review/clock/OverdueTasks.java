package org.qualityaward.review.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.Task;
import org.qualityaward.cycle.TaskSource;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

/** Whoever an overdue review was passed on to has it to see to, until the review is over. */
@ApplicationScoped
public class OverdueTasks implements TaskSource {

    @Inject
    ReviewClock clockwork;

    @Override
    public List<Task> tasksFor(Caller caller, Cycle cycle) {
        if (cycle == null
                || !cycle.is(Stage.REVIEW)
                || !caller.isAnyOf(Role.INSTITUTION, Role.OFFICE, Role.OFFICE_LEAD, Role.HEAD)) {
            return List.of();
        }
        return clockwork.escalations(cycle).stream()
                .filter(escalation -> caller.isAnyOf(rolesOf(escalation.getRung())))
                .limit(1)
                .map(escalation ->
                        Task.of("review.task.overdue", "", 21, escalation.getDay(), pageOf(escalation.getRung())))
                .toList();
    }

    private static Role[] rolesOf(Rung rung) {
        return switch (rung) {
            case INSTITUTION -> new Role[] {Role.INSTITUTION};
            case OFFICE -> new Role[] {Role.OFFICE, Role.OFFICE_LEAD};
            case HEAD -> new Role[] {Role.HEAD};
        };
    }

    private static String pageOf(Rung rung) {
        return switch (rung) {
            case INSTITUTION -> "/institution/results.xhtml";
            case OFFICE -> "/office/review-progress.xhtml";
            case HEAD -> "/steering/review-time.xhtml";
        };
    }
}
