package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.qualityaward.cycle.Changes;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The office asks the departments for the joint check of Article 13 (联审): every applicant not yet asked about, every department. */
@ApplicationScoped
@Transactional
public class ConsultingDepartments {

    @Inject
    Cycles cycles;

    @Inject
    DepartmentReplies replies;

    @Inject
    People people;

    @Inject
    Deadlines deadlines;

    @Inject
    Changes changes;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @param dueOn last day for the replies; the measures name none
     * @throws Refusal when there is nobody to ask or nothing to ask about, or the day has passed
     */
    @Act(value = "application.consult", by = Role.OFFICE, article = 13)
    public DepartmentInquiry send(CycleRef which, DepartmentInquiry.Occasion occasion, LocalDate dueOn) {
        Cycle cycle = cycles.find(which.id()).orElseThrow(NotHere::new);
        LocalDate today = LocalDate.now(clock);
        if (dueOn == null || !dueOn.isAfter(today)) {
            throw new Refusal("application.refusal.replyDay", 13, today.plusDays(1));
        }
        List<Application> asked = toAsk(cycle, occasion);
        List<Person> departments = people.with(Role.DEPARTMENT);
        if (asked.isEmpty() || departments.isEmpty()) {
            throw new Refusal("application.refusal.nobodyToConsult", 13, asked.size(), departments.size());
        }
        DepartmentInquiry inquiry = new DepartmentInquiry(
                cycle, occasion, clock.instant(), caller.get().name(), dueOn);
        replies.add(inquiry);
        for (Application application : asked) {
            departments.forEach(person -> replies.add(new DepartmentReply(inquiry, application, person)));
        }
        replies.flush();
        deadlines.openUntil(DeadlineKind.DEPARTMENT_REPLY, inquiry.ref(), today, dueOn, cycle);
        changes.record(
                Changes.of("application.change.consulted", asked.size(), dueOn)
                        .in(cycle)
                        .by(13),
                Changes.role(Role.DEPARTMENT).linked("/department/replies.xhtml"));
        return inquiry;
    }

    /** Those whom this occasion concerns and about whom it was not asked yet. */
    public List<Application> toAsk(Cycle cycle, DepartmentInquiry.Occasion occasion) {
        return replies.unasked(cycle, occasion);
    }

    /** How many of {@link #toAsk} a reader may know of. */
    public long countToAsk(Cycle cycle, DepartmentInquiry.Occasion occasion, Set<Long> hidden) {
        return replies.countUnasked(cycle, occasion, hidden);
    }
}
