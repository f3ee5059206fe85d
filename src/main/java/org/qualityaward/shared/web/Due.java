package org.qualityaward.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.Texts;

/**
 * How a deadline speaks: 剩余 7 个工作日, 今日到期, 超期 3 个工作日; amber when few days are left, red from the day itself.
 * Counts working days unless asked for calendar days.
 */
@Named
@RequestScoped
public class Due {

    /** Counts working days; implemented by the room that keeps the calendar. */
    public interface WorkingDays {

        /** Working days from tomorrow to the last day; 0 on the day itself, negative when it has passed. */
        int left(LocalDate today, LocalDate lastDay);
    }

    /** A deadline in words, with the style and icon of its urgency. */
    public record Notice(String text, String style, String icon, int left) {

        public String getText() {
            return text;
        }

        public String getStyle() {
            return style;
        }

        public String getIcon() {
            return icon;
        }

        /** Days left, 0 today, negative when overdue. */
        public int getLeft() {
            return left;
        }
    }

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<WorkingDays> workingDays;

    private final Map<String, Notice> said = new HashMap<>();

    /** A deadline that ends at 24:00 of this day, counted in working days. */
    public Notice of(LocalDate lastDay) {
        return in(lastDay, false);
    }

    /**
     * @param lastDay null for no deadline
     * @param calendarDays whether days off count too
     */
    public Notice in(LocalDate lastDay, boolean calendarDays) {
        return said.computeIfAbsent(lastDay + "/" + calendarDays, asked -> find(lastDay, calendarDays));
    }

    private Notice find(LocalDate lastDay, boolean calendarDays) {
        if (lastDay == null) {
            return new Notice(Texts.text(language.getLocale(), "web.due.none"), "", null, Integer.MAX_VALUE);
        }
        LocalDate today = LocalDate.now(clock);
        int left = calendarDays || workingDays.isUnsatisfied()
                ? (int) ChronoUnit.DAYS.between(today, lastDay)
                : workingDays.get().left(today, lastDay);
        String unit = calendarDays ? "Days" : "";
        if (today.isEqual(lastDay)) {
            return say("web.due.today", 0, "q-due-over", "pi-exclamation-circle");
        }
        if (today.isAfter(lastDay)) {
            return left == 0
                    ? say("web.due.passed", 0, "q-due-over", "pi-exclamation-circle")
                    : say("web.due.over" + unit, left, "q-due-over", "pi-exclamation-circle");
        }
        return left <= Setting.REMINDER_WORKING_DAYS.number()
                ? say("web.due.left" + unit, left, "q-due-soon", "pi-clock")
                : say("web.due.left" + unit, left, "", null);
    }

    private Notice say(String key, int left, String style, String icon) {
        return new Notice(Texts.text(language.getLocale(), key, Math.abs(left)), style, icon, left);
    }
}
