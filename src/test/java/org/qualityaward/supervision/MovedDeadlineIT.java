package org.qualityaward.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.calendar.DayKind;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.calendar.KeepingHolidays;
import org.qualityaward.calendar.ListedDay;
import org.qualityaward.cycle.ApplyingCalendar;
import org.qualityaward.cycle.Changes;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.DeadlineMoved;
import org.qualityaward.review.EngagementEnded;
import org.qualityaward.review.EngagementKind;
import org.qualityaward.testing.Rows;

/** Article 35: a changed calendar moves the pair of forms and the hearing together with their deadlines. */
class MovedDeadlineIT extends EngagedIT {

    /** A Monday of a year of which nobody has a list. */
    private static final LocalDate ENDED = LocalDate.of(2071, 3, 2);

    @Inject
    KeepingHolidays keeping;

    @Inject
    ApplyingCalendar applying;

    @Inject
    HolidayYears years;

    @Inject
    Changes changes;

    @Inject
    AssigningCase assigning;

    @Inject
    InvestigatingCase investigating;

    @Inject
    InformingAccused informing;

    @Inject
    Event<DeadlineMoved> moves;

    private void holidayOn(LocalDate day) {
        caller.as(office, () -> keeping.keep(day.getYear(), List.of(new ListedDay(day, DayKind.HOLIDAY, "test"))));
        caller.as(office, () -> applying.apply(years.latestRevision()));
    }

    private TwoWayEvaluation later() {
        return evaluations
                .of(ended.application().getId(), ended.teamId(), EngagementKind.DEFENCE)
                .get(0);
    }

    private LocalDate last(DeadlineKind kind) {
        return deadlines.running(kind, later().ref()).orElseThrow().getLast();
    }

    @Test
    void thePairEndsWithItsDeadlineWhicheverWayItMoves() throws Exception {
        transaction.begin();
        engagements.fire(new EngagementEnded(
                ended.application(),
                ended.teamId(),
                ended.teamName(),
                EngagementKind.DEFENCE,
                List.of(reviewer.personId()),
                ENDED));
        transaction.commit();
        LocalDate first = later().getLastDay();
        LocalDate reminder = last(DeadlineKind.EVALUATION_REMINDER);
        assertEquals(ENDED.plusDays(7), first, "five working days");

        holidayOn(ENDED.plusDays(1));
        assertEquals(ENDED.plusDays(8), last(DeadlineKind.EVALUATION));
        assertEquals(ENDED.plusDays(8), later().getLastDay());
        assertTrue(last(DeadlineKind.EVALUATION_REMINDER).isAfter(reminder), "so does the reminder");
        assertTrue(changes.latest(applicant, 50).stream()
                .anyMatch(change -> "supervision.change.moved".equals(change.getTextKey())));

        holidayOn(ENDED.plusMonths(6));
        assertEquals(first, last(DeadlineKind.EVALUATION));
        assertEquals(first, later().getLastDay());
        assertEquals(reminder, last(DeadlineKind.EVALUATION_REMINDER));
    }

    private CaseRef informed() throws Exception {
        file(applicant, Direction.ABOUT_TEAM, true);
        file(reviewer, Direction.ABOUT_APPLICANT, false);
        theLastDayIsOver();
        CaseRef ref = cases.about(pair(), Direction.ABOUT_TEAM).orElseThrow().ref();
        caller.as(supervisor, () -> assigning.assign(ref, supervisor.personId()));
        caller.as(supervisor, () -> investigating.investigate(ref, "已向有关人员了解", SigningPin.of(PIN)));
        caller.as(supervisor, () -> informing.inform(ref, "有人反映现场评审期间有人收受礼品", SigningPin.of(PIN)));
        return ref;
    }

    private Hearing hearing(CaseRef ref) {
        return cases.find(ref.id()).orElseThrow().getHearing();
    }

    private Deadline answer(CaseRef ref) {
        return deadlines.running(DeadlineKind.CASE_ANSWER, ref).orElseThrow();
    }

    @Test
    void theHearingEndsWithItsDeadline() throws Exception {
        CaseRef ref = informed();
        Hearing put = hearing(ref);

        transaction.begin();
        deadlines.prolong(answer(ref), put.getUntil().plusDays(3), "test");
        transaction.commit();
        assertEquals(put.getUntil().plusDays(3), hearing(ref).getUntil());
        assertEquals(put.getDocumentNumber(), hearing(ref).getDocumentNumber(), "the letter is what it was");
    }

    /** A calendar with fewer holidays brings the deadline forward; the day that was told stays. */
    @Test
    void theHearingNeverEndsEarlierThanWasTold() throws Exception {
        CaseRef ref = informed();
        LocalDate told = hearing(ref).getUntil();

        transaction.begin();
        Deadline answer = Rows.with(answer(ref), "last", told.minusDays(2));
        moves.fire(new DeadlineMoved(answer, told));
        assertEquals(told, answer.getLast());
        transaction.commit();
        assertEquals(told, answer(ref).getLast());
        assertEquals(told, hearing(ref).getUntil());
    }
}
