package org.qualityaward.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Role;

/**
 * Staff put the holiday list of a year in place. Running deadlines keep the dates they were computed with; their change
 * is a further act, once its effect has been seen.
 */
@ApplicationScoped
@Transactional
public class KeepingHolidays {

    @Inject
    HolidayYears years;

    @Inject
    Clock clock;

    @Inject
    Event<CalendarChanged> changed;

    /**
     * Replaces the whole list of a year.
     *
     * @throws org.qualityaward.shared.Refusal when a day does not fit into the list
     */
    @Act(
            value = "calendar.keepHolidays",
            by = {Role.OFFICE, Role.OFFICE_LEAD, Role.SYSTEM})
    public void keep(int year, Collection<ListedDay> days) {
        // Asked before a new year is added: the question would write the row before it is whole.
        int revision = years.latestRevision() + 1;
        HolidayYear list = years.find(year).orElseGet(() -> {
            HolidayYear fresh = new HolidayYear(year);
            years.add(fresh);
            return fresh;
        });
        list.replace(days, revision, clock.instant());
        changed.fire(new CalendarChanged(year));
    }
}
