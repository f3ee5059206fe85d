package org.qualityaward.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualityaward.calendar.Calendars.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.calendar.Calendars;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Refusal;

class CycleTest {

    private static final Instant AT = Instant.parse("2026-02-26T02:00:00Z");

    private final RuleSet rules = RuleSet.shipped();
    private final WorkCalendar calendar = Calendars.shipped();
    private final CyclePlan plan = CyclePlan.reckon(
            new StartDates(day("2026-03-02"), day("2026-04-17"), day("2026-05-13"), day("2026-07-10")),
            Map.of(),
            rules,
            calendar);
    private Cycle cycle;

    @BeforeEach
    void prepared() {
        cycle = new Cycle(2026, rules, AT);
        cycle.putInForce(plan, calendar, AT);
    }

    @Test
    void beginsInPreparationWithoutAPlan() {
        Cycle fresh = new Cycle(2026, rules, AT);
        assertEquals(Stage.PREPARATION, fresh.getStage());
        assertEquals(Optional.empty(), fresh.plan());
        Refusal refusal = assertThrows(Refusal.class, () -> fresh.advance(day("2026-03-02"), AT, calendar));
        assertEquals("cycle.refusal.noPlan", refusal.key());
    }

    @Test
    void keepsAnUnlawfulDraftButPutsNoneInForce() {
        Cycle fresh = new Cycle(2026, rules, AT);
        CyclePlan unlawful = plan.withLast(Step.ANNOUNCEMENT, day("2026-03-13"), rules, calendar);
        fresh.draft(unlawful, 1);
        assertEquals(1, fresh.getDraftNumber());
        assertEquals(Optional.of(unlawful), fresh.plan());
        assertEquals(
                17,
                assertThrows(Refusal.class, () -> fresh.putInForce(unlawful, calendar, AT))
                        .article());
        assertFalse(fresh.isPlanInForce());
    }

    @Test
    void refusesToCloseTheAnnouncementBeforeItsTenthWorkingDayIsOver() {
        go("2026-03-02");
        Refusal early = assertThrows(Refusal.class, () -> go("2026-03-13"));
        assertEquals(17, early.article());
        assertThrows(Refusal.class, () -> go("2026-03-16"), "the last day still belongs to it");
        go("2026-03-17");
        assertEquals(Stage.FILING, cycle.getStage());
    }

    @Test
    void refusesToCloseFilingBeforeTheApplicationDeadlineIsOver() {
        goTo(Stage.FILING);
        assertThrows(Refusal.class, () -> go("2026-04-17"));
        go("2026-04-18");
        assertEquals(Stage.DISTRICT_CHECK, cycle.getStage());
        assertEquals(
                day("2026-04-17"),
                cycle.planned(Step.DISTRICT_CHECK).orElseThrow().event(),
                "counted from the deadline");
    }

    @Test
    void refusesToCloseOpinionsBeforeTheTwentiethDayIsOver() {
        goTo(Stage.OPINIONS);
        assertEquals(22, assertThrows(Refusal.class, () -> go("2026-07-01")).article());
        go("2026-07-02");
        assertEquals(Stage.DELIBERATION, cycle.getStage());
    }

    @Test
    void refusesToClosePublicityBeforeTheSeventhWorkingDayIsOver() {
        goTo(Stage.PUBLICITY);
        assertEquals(25, assertThrows(Refusal.class, () -> go("2026-07-22")).article());
        go("2026-07-23");
        assertEquals(Stage.APPROVAL, cycle.getStage());
    }

    @Test
    void passesThroughEveryStageAndNoFurther() {
        goTo(Stage.ARCHIVED);
        assertThrows(Refusal.class, () -> go("2027-01-04"));
    }

    @Test
    void countsAnewWhenTheAnnouncementIsPublishedLate() {
        go("2026-03-04");
        PlannedStep announcement = cycle.planned(Step.ANNOUNCEMENT).orElseThrow();
        assertEquals(day("2026-03-04"), announcement.event());
        assertEquals(day("2026-03-18"), announcement.last());
        assertEquals(day("2026-03-05"), cycle.planned(Step.FILING).orElseThrow().first());
        assertEquals(day("2026-04-17"), cycle.planned(Step.FILING).orElseThrow().last());
    }

    @Test
    void keepsFilingOpenAsLongAsALateAnnouncement() {
        go("2026-04-10");
        PlannedStep filing = cycle.planned(Step.FILING).orElseThrow();
        assertEquals(cycle.planned(Step.ANNOUNCEMENT).orElseThrow().last(), filing.last());
    }

    @Test
    void movesNoApplicationDeadlineWhenTheStageOfFilingBeginsAfterIt() {
        go("2026-03-02");
        go("2026-04-20");
        assertEquals(Stage.FILING, cycle.getStage());
        assertEquals(Optional.of(day("2026-04-17")), cycle.filingDeadline());
        assertFalse(cycle.acceptsFilings(day("2026-04-20")));
    }

    @Test
    void acceptsFilingsFromTheFirstDayOfTheAnnouncementToTheEndOfTheDeadline() {
        assertFalse(cycle.acceptsFilings(day("2026-03-03")), "still in preparation");
        go("2026-03-02");
        assertFalse(cycle.acceptsFilings(day("2026-03-02")));
        assertTrue(cycle.acceptsFilings(day("2026-03-03")));
        goTo(Stage.FILING);
        assertTrue(cycle.acceptsFilings(day("2026-04-17")));
        assertFalse(cycle.acceptsFilings(day("2026-04-18")));
        assertEquals(Optional.of(day("2026-04-17")), cycle.filingDeadline());
    }

    @Test
    void refusesToChangeTheDatesOfAStepThatIsOver() {
        goTo(Stage.FILING);
        CyclePlan changed = cycle.plan().orElseThrow().withLast(Step.ANNOUNCEMENT, day("2026-03-20"), rules, calendar);
        Refusal refusal = assertThrows(Refusal.class, () -> cycle.putInForce(changed, calendar, AT));
        assertEquals("cycle.refusal.stepIsOver", refusal.key());
        CyclePlan later = cycle.plan().orElseThrow().withLast(Step.MEETING, day("2026-07-14"), rules, calendar);
        cycle.putInForce(later, calendar, AT);
        assertEquals(
                day("2026-07-14"), cycle.planned(Step.MEETING).orElseThrow().last());
    }

    @Test
    void tellsTheCandidateListFromTheMeeting() {
        goTo(Stage.DELIBERATION);
        assertEquals(Optional.of(Step.CANDIDATES), cycle.step(day("2026-07-06")));
        assertEquals(Optional.of(Step.MEETING), cycle.step(day("2026-07-07")));
    }

    @Test
    void refusesAnActOutsideItsStage() {
        Refusal refusal = assertThrows(Refusal.class, () -> cycle.require(Stage.REVIEW));
        assertEquals(21, refusal.article());
        cycle.require(Stage.PREPARATION, Stage.REVIEW);
    }

    private void go(String date) {
        cycle.advance(day(date), AT, calendar);
    }

    /** Goes on as planned, the day after each step's last, or on the day of the event that opens the next. */
    private void goTo(Stage target) {
        while (cycle.getStage() != target) {
            Stage next = cycle.getStage().next().orElseThrow();
            LocalDate event = Step.of(next)
                    .flatMap(cycle::planned)
                    .map(PlannedStep::event)
                    .orElse(null);
            LocalDate over = Step.of(cycle.getStage())
                    .flatMap(cycle::planned)
                    .map(line -> line.last().plusDays(1))
                    .orElse(day("2026-03-02"));
            cycle.advance(event == null || event.isBefore(over) ? over : event, AT, calendar);
        }
    }
}
