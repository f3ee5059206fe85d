package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Setting;

/**
 * Until when clerks may enter a form on paper: it is in time when it was signed in time, so some working days are left to them
 * after the last day. Reckoned from that day alone and from nothing that a side has done, for it must tell the office nothing.
 */
@ApplicationScoped
class PaperTime {

    private static final int ARTICLE = 35;

    @Inject
    HolidayYears years;

    @Inject
    Clock clock;

    /** The earliest last day of a pair whose forms may still be entered today. */
    LocalDate earliest() {
        WorkCalendar calendar = years.calendar();
        LocalDate day = LocalDate.now(clock);
        for (int left = Setting.PAPER_GRACE_WORKING_DAYS.number(); left > 0; left--) {
            day = calendar.previousWorkingDay(day);
        }
        return day;
    }

    boolean isOver(TwoWayEvaluation pair) {
        return pair.getLastDay().isBefore(earliest());
    }

    /** @throws Refusal {@code supervision.refusal.paper.over} */
    void requireOpen(TwoWayEvaluation pair) {
        if (isOver(pair)) {
            throw new Refusal(
                    "supervision.refusal.paper.over",
                    ARTICLE,
                    pair.getLastDay(),
                    Setting.PAPER_GRACE_WORKING_DAYS.number());
        }
    }
}
