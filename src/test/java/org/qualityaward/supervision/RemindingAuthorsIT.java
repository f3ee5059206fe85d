package org.qualityaward.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.cycle.ActingOnDueDeadlines;
import org.qualityaward.cycle.Change;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Setting;

/** Article 35: who has not filed is reminded some working days before the end, on the last day, and is on record after it. */
class RemindingAuthorsIT extends EngagedIT {

    @Inject
    ActingOnDueDeadlines acting;

    @Inject
    HolidayYears years;

    @PersistenceContext
    EntityManager entities;

    private WorkCalendar calendar;

    @BeforeEach
    void aCalendar() {
        calendar = years.calendar();
    }

    /** The pair as if it ended on this day, with the deadlines that it would have had from its opening on. */
    private void endsOn(LocalDate last) throws Exception {
        transaction.begin();
        pair().until(last);
        move(DeadlineKind.EVALUATION, last);
        LocalDate morning = last;
        for (int left = Setting.REMINDER_WORKING_DAYS.number(); left > 0; left--) {
            morning = calendar.previousWorkingDay(morning);
        }
        move(DeadlineKind.EVALUATION_REMINDER, morning.minusDays(1));
        transaction.commit();
        acting.actOnAll();
        acting.actOnAll();
    }

    private void move(DeadlineKind kind, LocalDate last) {
        entities.createQuery("UPDATE Deadline d SET d.last = :last, d.dueAt = :due WHERE d.subjectId = :pair"
                        + " AND d.kind = :kind AND d.status = :open")
                .setParameter("last", last)
                .setParameter(
                        "due", last.plusDays(1).atStartOfDay(AwardClock.CHINA).toInstant())
                .setParameter("pair", pair().getId())
                .setParameter("kind", kind)
                .setParameter("open", Deadline.Status.OPEN)
                .executeUpdate();
    }

    /** The day from which so many working days are left, today not counted. */
    private LocalDate inWorkingDays(int days) {
        LocalDate day = LocalDate.now(clock);
        for (int left = days; left > 0; left--) {
            do {
                day = day.plusDays(1);
            } while (!calendar.isWorkingDay(day));
        }
        return day;
    }

    private long told(String what, Caller author) {
        List<Change> said = entities.createQuery(
                        "SELECT c FROM Change c WHERE c.applicationId = :application AND c.textKey = :key",
                        Change.class)
                .setParameter("application", ended.application().getId())
                .setParameter("key", "supervision.change." + what)
                .getResultList();
        return said.stream().filter(change -> isTo(change, author)).count();
    }

    private long toldToBoth(String what) {
        return Stream.of(applicant, reviewer)
                .mapToLong(author -> told(what, author))
                .sum();
    }

    private long toldToDiscipline() {
        return entities.createQuery(
                        "SELECT COUNT(c) FROM Change c WHERE c.applicationId = :application AND c.textKey = :key",
                        Long.class)
                .setParameter("application", ended.application().getId())
                .setParameter("key", "supervision.change.notFiledBy")
                .getSingleResult();
    }

    private boolean isTo(Change change, Caller author) {
        return author.organizationId() == null
                ? author.personId().equals(id(change, "personId"))
                : author.organizationId().equals(id(change, "organizationId"));
    }

    private Long id(Change change, String field) {
        return entities.createQuery("SELECT c." + field + " FROM Change c WHERE c = :change", Long.class)
                .setParameter("change", change)
                .getSingleResult();
    }

    @Test
    void isSilentOneWorkingDayTooEarly() throws Exception {
        endsOn(inWorkingDays(Setting.REMINDER_WORKING_DAYS.number() + 1));
        assertEquals(0, toldToBoth("remind"));
        assertEquals(0, toldToBoth("remindLast"));
    }

    @Test
    void remindsWhoHasNotFiledSoManyWorkingDaysBefore() throws Exception {
        file(reviewer, Direction.ABOUT_APPLICANT, false);
        endsOn(inWorkingDays(Setting.REMINDER_WORKING_DAYS.number()));
        assertEquals(1, told("remind", applicant));
        assertEquals(0, told("remind", reviewer), "who has filed hears nothing");
        assertEquals(0, toldToBoth("remindLast"));
        assertEquals(
                pair().getLastDay().minusDays(1),
                deadlines
                        .running(DeadlineKind.EVALUATION_REMINDER, pair().ref())
                        .orElseThrow()
                        .getLast(),
                "the next on the last day");
    }

    @Test
    void remindsAgainOnTheLastDayAndNobodyIsOnRecordYet() throws Exception {
        endsOn(LocalDate.now(clock));
        assertEquals(1, told("remindLast", applicant));
        assertEquals(1, told("remindLast", reviewer));
        assertEquals(0, toldToBoth("notFiled"));
        assertEquals(0, toldToDiscipline());
    }

    @Test
    void putsOnRecordTheDayAfterWhoHasNotFiled() throws Exception {
        file(reviewer, Direction.ABOUT_APPLICANT, false);
        endsOn(LocalDate.now(clock).minusDays(1));
        assertEquals(0, toldToBoth("remindLast"), "too late");
        assertEquals(1, told("notFiled", applicant));
        assertEquals(0, told("notFiled", reviewer));
        assertEquals(1, toldToDiscipline());
    }
}
