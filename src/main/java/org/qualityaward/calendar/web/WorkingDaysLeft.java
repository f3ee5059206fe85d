package org.qualityaward.calendar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.shared.web.Due;

/** Tells the badges of deadlines how many working days are left. The calendar is asked for once per request. */
@RequestScoped
public class WorkingDaysLeft implements Due.WorkingDays {

    @Inject
    HolidayYears years;

    private WorkCalendar calendar;

    @Override
    public int left(LocalDate today, LocalDate lastDay) {
        if (calendar == null) {
            calendar = years.calendar();
        }
        return calendar.workingDaysLeft(today, lastDay);
    }
}
