package org.qualityaward.review.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.Task;
import org.qualityaward.cycle.TaskSource;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

/** Asks a reviewer for the anchor cases that he has to score before the real sheets. */
@ApplicationScoped
public class CalibrationTasks implements TaskSource {

    @Inject
    Calibrations calibrations;

    @Override
    public List<Task> tasksFor(Caller caller, Cycle cycle) {
        if (cycle == null || !caller.is(Role.REVIEWER) || Stage.REVIEW.isBefore(cycle.getStage())) {
            return List.of();
        }
        return calibrations.outstanding(cycle, caller.personId()).stream()
                .map(each -> Task.of(
                        "review.task.calibrate",
                        each.getAnchor().getTitle(),
                        9,
                        null,
                        "/reviewer/anchor-sheet.xhtml?id=" + each.getId()))
                .toList();
    }
}
