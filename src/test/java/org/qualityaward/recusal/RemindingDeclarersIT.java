package org.qualityaward.recusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualityaward.application.Application;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.cycle.Task;
import org.qualityaward.recusal.reminder.DeclarationReminder;
import org.qualityaward.recusal.reminder.DeclarationReminders;
import org.qualityaward.testing.Rows;

/** Whoever was asked to declare and has not is reminded, at each step once (Article 34). */
class RemindingDeclarersIT extends RecusalFixture {

    @Inject
    WatchingDeclarations watching;

    @Inject
    DeclarationReminders reminders;

    @Inject
    HolidayYears years;

    @Test
    void nobodyIsRemindedBeforeTheFirstStepAndEachStepRemindsOnce() {
        askedWorkingDaysAgo(first, 1);
        watching.lookAt(cycle);
        assertEquals(List.of(), steps());
        askedWorkingDaysAgo(first, 2);
        watching.lookAt(cycle);
        watching.lookAt(cycle);
        assertEquals(List.of(2), steps());
        Task task = tasks.tasksFor(reviewer.toCaller(), cycle).get(0);
        assertEquals("recusal.task.declare.reminded", task.key());
        assertEquals(List.of(1, 1, LocalDate.now(clock)), task.facts());
    }

    @Test
    void whatWasMissedIsNotMadeUpFor() {
        askedWorkingDaysAgo(first, 7);
        watching.lookAt(cycle);
        watching.lookAt(cycle);
        assertEquals(List.of(5), steps());
    }

    @Test
    void whoeverHasSignedIsNotReminded() {
        declared.none(reviewer, cycle);
        askedWorkingDaysAgo(first, 20);
        watching.lookAt(cycle);
        assertEquals(List.of(), steps());
    }

    @Test
    void afterItIsSignedNothingTellsOfAFileThatHeIsRecusedFrom() {
        askedWorkingDaysAgo(first, 20);
        watching.lookAt(cycle);
        Declaration draft = as(reviewer, () -> preparing.prepare(cycle.ref())).orElseThrow();
        Long ground = grounds.active().get(0).getId();
        as(
                reviewer,
                () -> declaring.conflict(draft.ask(first).getId(), new Interested(ground, null, null, "雇主", "曾任职")));
        as(reviewer, () -> signing.sign(cycle.ref(), SigningPin.of(PIN)));
        assertEquals(List.of(), tasks.tasksFor(reviewer.toCaller(), cycle));
        assertEquals(List.of(), changes.latest(reviewer.toCaller(), 10));
    }

    /** A reader who is recused from an applicant is not told of the reminders that are about it. */
    @Test
    void aReminderIsToldToThoseAloneWhoMayKnowOfTheApplicant() {
        askedWorkingDaysAgo(first, 20);
        watching.lookAt(cycle);
        assertTrue(reminders.inCycle(cycle, Set.of()).containsKey(reviewer.getId()));
        assertFalse(reminders.inCycle(cycle, Set.of(first.getId())).containsKey(reviewer.getId()));
    }

    private List<Integer> steps() {
        return reminders.sentTo(reviewer, cycle).stream()
                .map(DeclarationReminder::getStep)
                .toList();
    }

    private void askedWorkingDaysAgo(Application application, int days) {
        LocalDate asked = LocalDate.now(clock);
        while (years.calendar().workingDays(asked.plusDays(1), LocalDate.now(clock)) < days) {
            asked = asked.minusDays(1);
        }
        Rows.with(application, "examinedOn", asked);
        entities.flush();
    }
}
