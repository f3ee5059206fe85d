package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.Task;
import org.qualityaward.cycle.TaskSource;
import org.qualityaward.cycle.Tasks;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

/** What the review asks of people; everything of the review is due with the twenty working days of Article 21. */
@ApplicationScoped
public class ReviewTasks implements TaskSource {

    @Inject
    Reviews reviews;

    @Inject
    Sittings sittings;

    @Inject
    Teams teams;

    @Inject
    Procurements procurements;

    @Inject
    Applications applications;

    @Inject
    HiddenFiles hidden;

    @Inject
    Deadlines deadlines;

    @Override
    public List<Task> tasksFor(Caller caller, Cycle cycle) {
        List<Task> tasks = new ArrayList<>();
        if (cycle == null) {
            return tasks;
        }
        LocalDate due = due(cycle);
        if (caller.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD) && cycle.is(Stage.EXAMINATION)) {
            office(caller, cycle, tasks);
        }
        if (cycle.is(Stage.REVIEW)) {
            if (caller.is(Role.INSTITUTION)) {
                institution(caller, cycle, due, tasks);
            }
            if (caller.is(Role.REVIEWER)) {
                sittings.of(caller.personId(), cycle)
                        .forEach(sitting -> reviewer(caller, sitting, due).ifPresent(tasks::add));
            }
        }
        return tasks.stream().limit(Tasks.MOST).toList();
    }

    private LocalDate due(Cycle cycle) {
        return deadlines
                .running(DeadlineKind.REVIEW_STAGE, cycle.ref())
                .map(Deadline::getLast)
                .orElse(null);
    }

    private void office(Caller caller, Cycle cycle, List<Task> tasks) {
        String page = "/office/procurement.xhtml";
        long eligible = applications.count(cycle, hidden.from(caller), ApplicationState.ELIGIBLE);
        if (procurements.of(cycle).isEmpty()) {
            tasks.add(Task.of("review.task.procure", "", 20, null, page));
        } else if (eligible > 0) {
            tasks.add(Task.of("review.task.handOver", "", 21, null, page, eligible));
        }
    }

    private void institution(Caller caller, Cycle cycle, LocalDate due, List<Task> tasks) {
        boolean ours = procurements
                .of(cycle)
                .filter(p -> p.getInstitution().getId().equals(caller.institutionId()))
                .isPresent();
        if (!ours) {
            return;
        }
        if (teams.inCycle(cycle).isEmpty()) {
            tasks.add(Task.of("review.task.form", "", 21, due, "/institution/teams.xhtml"));
        }
        Set<Long> unseen = hidden.from(caller);
        long open = reviews.countUnassigned(cycle, unseen);
        if (open > 0) {
            tasks.add(Task.of("review.task.assign", "", 21, due, "/institution/assignments.xhtml", open));
        }
        reviews.withVacantSeat(cycle, unseen)
                .forEach(review -> tasks.add(Task.of(
                        "review.task.replace",
                        review.getApplication().getName(),
                        34,
                        due,
                        "/institution/assignments.xhtml")));
    }

    private Optional<Task> reviewer(Caller caller, Sittings.Sitting sitting, LocalDate due) {
        Review review = sitting.review();
        String name = review.getApplication().getName();
        String id = "?id=" + review.getApplication().getId();
        int items = review.getApplication()
                .getCycle()
                .getRuleSet()
                .criteria()
                .items()
                .size();
        if (sitting.sheet() == null || sitting.sheet().isDraft()) {
            return Optional.of(Task.of(
                    "review.task.score", name, 21, due, "/reviewer/score-sheet.xhtml" + id, sitting.scored(), items));
        }
        String consensus = "/reviewer/consensus-items.xhtml" + id;
        if (!review.getLeader().getId().equals(caller.personId())) {
            boolean asked = review.getPhase() == ReviewPhase.CONSENSUS
                    && review.getItems().stream().allMatch(ConsensusItem::isAgreed)
                    && new ConfirmedByAllPolicy(review)
                            .unheard().stream()
                                    .anyMatch(person -> person.getId().equals(caller.personId()));
            return asked ? Optional.of(Task.of("review.task.confirm", name, 21, due, consensus)) : Optional.empty();
        }
        String visit = "/reviewer/site-visit.xhtml" + id;
        return switch (review.getPhase()) {
            case SCORING ->
                sitting.missing() > 0
                        ? Optional.empty()
                        : Optional.of(Task.of("review.task.openConsensus", name, 21, due, consensus));
            case CONSENSUS -> {
                long agreed = review.getItems().stream()
                        .filter(ConsensusItem::isAgreed)
                        .count();
                yield Optional.of(Task.of("review.task.agree", name, 21, due, consensus, agreed, items));
            }
            case SHORTLISTED -> Optional.of(Task.of("review.task.planVisit", name, 21, due, visit));
            case SITE -> Optional.of(Task.of("review.task.endVisit", name, 21, due, visit));
            case SITE_ENDED, DEFENDED -> Optional.of(Task.of("review.task.conclude", name, 21, due, visit));
            case NOT_SHORTLISTED, CONCLUDED -> Optional.empty();
        };
    }
}
