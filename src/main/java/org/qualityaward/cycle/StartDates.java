package org.qualityaward.cycle;

import java.io.Serializable;
import java.time.LocalDate;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.regulation.Rule;
import org.qualityaward.regulation.RuleSet;

/**
 * The four dates that the office chooses; all others follow from them.
 *
 * @param announcedOn the day on which the announcement is published
 * @param filingDeadline the last day for filing
 * @param handedOverOn the day on which the files are handed over to the review institution
 * @param meetingOn the day of the meeting of all members
 */
public record StartDates(LocalDate announcedOn, LocalDate filingDeadline, LocalDate handedOverOn, LocalDate meetingOn)
        implements Serializable {

    /** What the rules and the calendar suggest for an announcement on the given day. */
    public static StartDates suggested(LocalDate announcedOn, RuleSet rules, WorkCalendar calendar) {
        LocalDate filing = calendar.term(announcedOn, rules.days(Rule.FILING)).last();
        LocalDate checked = calendar.term(filing, rules.districtCheck()).last();
        LocalDate examined = calendar.term(checked, rules.examination()).last();
        LocalDate handedOver = calendar.nextWorkingDay(examined);
        LocalDate reviewed = calendar.term(handedOver, rules.review()).last();
        LocalDate opinionsEnd = calendar.term(calendar.nextWorkingDay(reviewed), rules.opinions())
                .last();
        LocalDate candidates = calendar.plusWorkingDays(opinionsEnd, rules.number(Rule.CANDIDATE_LIST));
        LocalDate meeting = calendar.plusWorkingDays(candidates, rules.number(Rule.MEETING_NOTICE));
        return new StartDates(announcedOn, filing, handedOver, meeting);
    }
}
