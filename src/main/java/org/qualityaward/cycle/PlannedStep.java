package org.qualityaward.cycle;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of a plan.
 *
 * @param event the day from which it is counted; null where no event starts it
 * @param first its first day
 * @param last its last day, which ends at 24:00
 * @param chosen whether the office set the last day itself, in place of the one that was reckoned
 */
public record PlannedStep(Step step, LocalDate event, LocalDate first, LocalDate last, boolean chosen)
        implements Serializable {

    public Step getStep() {
        return step;
    }

    public LocalDate getEvent() {
        return event;
    }

    public LocalDate getFirst() {
        return first;
    }

    public LocalDate getLast() {
        return last;
    }

    public boolean isChosen() {
        return chosen;
    }

    /** Whether the day lies within it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
