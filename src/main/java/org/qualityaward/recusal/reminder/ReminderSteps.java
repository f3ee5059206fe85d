package org.qualityaward.recusal.reminder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.shared.Setting;

/**
 * After how many working days whoever has not declared is reminded. Pure.
 *
 * @param days ascending, each from 1 on
 */
public record ReminderSteps(List<Integer> days) {

    /** The steps that are set now; what is no number among them is left out. */
    public static ReminderSteps set() {
        return of(Setting.DECLARE_REMINDERS.value());
    }

    static ReminderSteps of(String written) {
        return new ReminderSteps(Arrays.stream(written.split("[ ,]+"))
                .filter(part -> part.matches("[1-9][0-9]{0,2}"))
                .map(Integer::valueOf)
                .sorted()
                .distinct()
                .toList());
    }

    /** The last step that is reached on a day, by somebody who was asked on another; empty before the first. */
    public OptionalInt reached(LocalDate asked, LocalDate today, WorkCalendar calendar) {
        return days.stream()
                .mapToInt(Integer::intValue)
                .filter(step -> !today.isBefore(calendar.plusWorkingDays(asked, step)))
                .max();
    }
}
