package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.DeadlineWork;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.shared.Setting;

/**
 * Reminds those who have not filed, in working days: so many before the end its author, on the last day also whoever answers
 * for him, and after it discipline. Each morning on which somebody may be reminded is a deadline of the pair, whoever has
 * filed, so that it tells nothing; and only the side that is late hears of it.
 */
@ApplicationScoped
@Transactional
class RemindingAuthors implements DeadlineWork {

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    EvaluationNews news;

    @Inject
    Deadlines deadlines;

    @Inject
    HolidayYears years;

    @Inject
    Clock clock;

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.EVALUATION_REMINDER;
    }

    /** The first reminder of a pair that has just been opened. */
    void schedule(TwoWayEvaluation pair) {
        first(pair, pair.getEndedOn());
    }

    /** Anew, when the last day has moved; what should have been said by now is said on the last day. */
    void again(TwoWayEvaluation pair) {
        deadlines.cancel(DeadlineKind.EVALUATION_REMINDER, pair.ref());
        first(pair, LocalDate.now(clock));
    }

    private void first(TwoWayEvaluation pair, LocalDate after) {
        WorkCalendar calendar = years.calendar();
        LocalDate morning = pair.getLastDay();
        for (int left = Setting.REMINDER_WORKING_DAYS.number(); left > 0; left--) {
            morning = calendar.previousWorkingDay(morning);
        }
        on(pair, morning.isAfter(after) ? morning : pair.getLastDay());
    }

    /** Of no cycle: the office's list of deadlines names what is due to somebody, which this is not. */
    private void on(TwoWayEvaluation pair, LocalDate morning) {
        deadlines.openUntil(
                DeadlineKind.EVALUATION_REMINDER, pair.ref(), pair.getEndedOn(), morning.minusDays(1), null);
    }

    @Override
    public void lapsed(Deadline deadline) {
        evaluations
                .find(deadline.getSubjectId())
                .filter(TwoWayEvaluation::isSealed)
                .ifPresent(pair -> {
                    LocalDate today = LocalDate.now(clock);
                    if (today.isAfter(pair.getLastDay())) {
                        return;
                    }
                    boolean lastDay = today.equals(pair.getLastDay());
                    for (Direction direction : Direction.values()) {
                        if (pair.standing(direction).isEmpty()) {
                            news.remind(pair, direction, lastDay);
                        }
                    }
                    if (!lastDay) {
                        on(pair, pair.getLastDay());
                    }
                });
    }
}
