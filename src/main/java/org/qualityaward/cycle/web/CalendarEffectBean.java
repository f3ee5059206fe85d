package org.qualityaward.cycle.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.cycle.ApplyingCalendar;
import org.qualityaward.cycle.CalendarEffect;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.shared.web.Messages;

/** What the holiday lists now in place would do to running deadlines, and the act that lets them. */
@Named("calendarEffect")
@ViewScoped
public class CalendarEffectBean implements Serializable {

    @Inject
    ApplyingCalendar applying;

    @Inject
    HolidayYears years;

    private int version;
    private List<Row> rows;
    private int unmoved;

    /** One deadline that would move. */
    public record Row(DeadlineKind kind, LocalDate event, LocalDate before, LocalDate after) implements Serializable {

        public DeadlineKind getKind() {
            return kind;
        }

        public LocalDate getEvent() {
            return event;
        }

        public LocalDate getBefore() {
            return before;
        }

        public LocalDate getAfter() {
            return after;
        }
    }

    /** Looks anew; called after a list was saved. */
    @PostConstruct
    public void look() {
        version = years.latestRevision();
        List<CalendarEffect> effects = applying.effects();
        rows = effects.stream()
                .filter(CalendarEffect::isMoved)
                .map(e -> new Row(e.deadline().getKind(), e.deadline().getEvent(), e.before(), e.after()))
                .toList();
        unmoved = effects.size() - rows.size();
    }

    public void apply() {
        int counted = applying.apply(version);
        look();
        Messages.done("cycle.effect.applied", counted);
    }

    public boolean isPending() {
        return !rows.isEmpty() || unmoved > 0;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Deadlines counted with an earlier list that would stay on their day. */
    public int getUnmoved() {
        return unmoved;
    }
}
