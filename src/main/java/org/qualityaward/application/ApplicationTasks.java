package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Task;
import org.qualityaward.cycle.TaskSource;
import org.qualityaward.cycle.Tasks;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

/** What the organisation, its district, the office and the departments have to do from filing to eligibility. */
@ApplicationScoped
public class ApplicationTasks implements TaskSource {

    @Inject
    Applications applications;

    @Inject
    DepartmentReplies replies;

    @Inject
    ConsultingDepartments consulting;

    @Inject
    HiddenFiles hiddenFiles;

    @Inject
    Clock clock;

    @Override
    public List<Task> tasksFor(Caller caller, Cycle cycle) {
        List<Task> tasks = new ArrayList<>();
        if (cycle == null) {
            return tasks;
        }
        if (caller.is(Role.APPLICANT) && caller.organizationId() != null) {
            applicant(tasks, caller, cycle);
        }
        if (caller.is(Role.DISTRICT) && caller.district() != null) {
            district(tasks, caller, cycle);
        }
        if (caller.is(Role.OFFICE)) {
            office(tasks, caller, cycle);
        }
        if (caller.is(Role.DEPARTMENT)) {
            department(tasks, caller);
        }
        return tasks;
    }

    private void applicant(List<Task> tasks, Caller caller, Cycle cycle) {
        Application application =
                applications.of(cycle, caller.organizationId()).orElse(null);
        boolean open = cycle.acceptsFilings(LocalDate.now(clock));
        LocalDate last = cycle.filingDeadline().orElse(null);
        if (application == null || application.getState() == ApplicationState.WITHDRAWN) {
            if (open) {
                tasks.add(Task.of(
                        "application.task.start", "", 18, last, "/applicant/application.xhtml", cycle.getYear() + ""));
            }
        } else if (application.getState() == ApplicationState.DRAFT && open) {
            tasks.add(Task.of(
                    "application.task.submit", application.getName(), 18, last, "/applicant/application.xhtml"));
        } else if (!application.openSections().isEmpty() && application.getState() != ApplicationState.DRAFT) {
            tasks.add(Task.of(
                    "application.task.supplement",
                    application.getName(),
                    19,
                    application.getDueOn(),
                    "/applicant/application.xhtml"));
        }
    }

    private void district(List<Task> tasks, Caller caller, Cycle cycle) {
        Set<Long> hidden = hiddenFiles.from(caller);
        applications
                .waiting(cycle, caller.district(), hidden, Tasks.MOST, ApplicationState.DISTRICT_CHECKING)
                .forEach(a -> tasks.add(Task.of(
                        "application.task.check",
                        a.getName(),
                        18,
                        a.getDueOn(),
                        "/district/check.xhtml?id=" + a.getId())));
    }

    private void office(List<Task> tasks, Caller caller, Cycle cycle) {
        Set<Long> hidden = hiddenFiles.from(caller);
        LocalDate today = LocalDate.now(clock);
        applications
                .waiting(cycle, null, hidden, Tasks.MOST, ApplicationState.RECOMMENDED, ApplicationState.EXAMINING)
                .forEach(a -> tasks.add(Task.of(
                        "application.task.examine",
                        a.getName(),
                        19,
                        a.getDueOn(),
                        "/office/examination.xhtml?id=" + a.getId())));
        applications.waiting(cycle, null, hidden, Tasks.MOST, ApplicationState.DISTRICT_CHECKING).stream()
                .filter(a -> a.getDueOn() != null && a.getDueOn().isBefore(today))
                .forEach(a -> tasks.add(Task.of(
                        "application.task.urge",
                        a.getName(),
                        18,
                        a.getDueOn(),
                        "/office/application.xhtml?id=" + a.getId(),
                        a.getDistrict())));
        long unasked = consulting.countToAsk(cycle, DepartmentInquiry.Occasion.EXAMINATION, hidden);
        if (unasked > 0) {
            tasks.add(Task.of("application.task.consult", "", 13, null, "/office/joint-review.xhtml", unasked));
        }
    }

    private void department(List<Task> tasks, Caller caller) {
        List<DepartmentReply> open = replies.askedOf(caller.personId(), Tasks.MOST * Tasks.MOST).stream()
                .filter(reply -> reply.getRepliedAt() == null)
                .toList();
        open.stream()
                .map(reply -> reply.getInquiry().getDueOn())
                .min(LocalDate::compareTo)
                .ifPresent(due -> tasks.add(
                        Task.of("application.task.reply", "", 13, due, "/department/replies.xhtml", open.size())));
    }
}
