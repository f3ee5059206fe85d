package org.qualityaward.cycle;

import java.io.Serializable;
import java.time.LocalDate;

/** What a changed calendar would do to one running deadline. */
public record CalendarEffect(Deadline deadline, LocalDate before, LocalDate after) implements Serializable {

    public boolean isMoved() {
        return !before.equals(after);
    }

    public Deadline getDeadline() {
        return deadline;
    }

    public LocalDate getBefore() {
        return before;
    }

    public LocalDate getAfter() {
        return after;
    }
}
