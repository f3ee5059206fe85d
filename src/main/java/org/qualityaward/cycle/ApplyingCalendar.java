package org.qualityaward.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * Running deadlines keep the calendar they were computed with until staff apply a changed one, having seen what it does. In
 * January 2020 the holiday was prolonged in force; the year after next is always entered only in autumn.
 */
@ApplicationScoped
@Transactional
public class ApplyingCalendar {

    private static final int MOST = 1000;

    @Inject
    Deadlines deadlines;

    @Inject
    HolidayYears years;

    @Inject
    Clock clock;

    /** What the calendar in force would do to every running deadline that was counted with an earlier one. */
    public List<CalendarEffect> effects() {
        WorkCalendar calendar = years.calendar();
        return deadlines.countedBefore(calendar.version(), MOST).stream()
                .map(d -> new CalendarEffect(d, d.getLast(), d.lastBy(calendar).orElse(d.getLast())))
                .toList();
    }

    /**
     * Counts those deadlines anew.
     *
     * @param version the version of the calendar whose effect was seen
     * @throws Refusal when the calendar has changed again since
     */
    @Act(
            value = "cycle.applyCalendar",
            by = {Role.OFFICE, Role.OFFICE_LEAD})
    public int apply(int version) {
        WorkCalendar calendar = years.calendar();
        if (calendar.version() != version) {
            throw new Refusal("cycle.refusal.calendarChangedAgain");
        }
        List<Deadline> earlier = deadlines.countedBefore(version, MOST);
        earlier.forEach(deadline -> {
            deadlines.apply(calendar, deadline);
            followInPlan(deadline);
        });
        return earlier.size();
    }

    /** The plan shows what the deadline of the whole cycle says. */
    private static void followInPlan(Deadline deadline) {
        Cycle cycle = deadline.getCycle();
        if (cycle != null) {
            deadline.getKind()
                    .step()
                    .filter(step -> cycle.is(step.getStage()))
                    .ifPresent(step -> cycle.reschedule(step, deadline.getLast()));
        }
    }
}
