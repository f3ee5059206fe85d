package org.qualityaward.publicity;

import java.time.LocalDate;
import org.qualityaward.calendar.Days;
import org.qualityaward.calendar.Term;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.shared.Refusal;

/**
 * How long a notice stays open: not shorter than the measures ask (Article 17 for the announcement, 22 for opinions, 25
 * for publicity). The day of issue is not counted; the next step may come only after 24:00 of the last day.
 */
public final class NoticePeriod {

    private NoticePeriod() {}

    /**
     * The period of a notice issued on a day.
     *
     * @param wantedLast last day that the office wants, null for the shortest lawful one
     * @return first and last day; a wanted last day on a rest day moves to the next working day
     * @throws Refusal {@code publicity.refusal.tooShort.*} when it would be shorter than {@code least}
     */
    public static Term of(WorkCalendar calendar, LocalDate issuedOn, LocalDate wantedLast, Days least, int article) {
        Term shortest = calendar.term(issuedOn, least);
        if (wantedLast == null) {
            return shortest;
        }
        if (wantedLast.isBefore(shortest.raw())) {
            int lasts = calendar.count(shortest.first(), wantedLast, least.unit());
            throw new Refusal(
                    least.isWorkingDays()
                            ? "publicity.refusal.tooShort.workingDays"
                            : "publicity.refusal.tooShort.calendarDays",
                    article,
                    lasts,
                    least.count(),
                    shortest.last());
        }
        int counted = calendar.count(shortest.first(), wantedLast, least.unit());
        return calendar.term(issuedOn, new Days(counted, least.unit()));
    }

    /**
     * @throws Refusal {@code publicity.refusal.notOver} while the last day has not passed
     */
    public static void mustBeOver(LocalDate today, LocalDate lastDay, int article) {
        if (!today.isAfter(lastDay)) {
            throw new Refusal("publicity.refusal.notOver", article, lastDay, lastDay.plusDays(1));
        }
    }
}
