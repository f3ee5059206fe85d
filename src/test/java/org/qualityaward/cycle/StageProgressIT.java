package org.qualityaward.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.publicity.PublicNotices;
import org.qualityaward.publicity.PublishedNotices;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.TestTransaction;

/** Stages on the server: what the clock alone decides is caught up in order, the office does the rest, nobody skips. */
class StageProgressIT extends ServerIT {

    /** Years long past, so that the cycles of this test are never the current one of another, nor of an earlier run. */
    private static final AtomicInteger YEAR =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(100, 1_800));

    private static final Caller OFFICE =
            new Caller(-1L, "it-office", "it-office", Set.of(Role.OFFICE), null, null, null);
    private static final Caller APPLICANT =
            new Caller(-2L, "it-applicant", "it-applicant", Set.of(Role.APPLICANT), -3L, null, null);

    @Inject
    Cycles cycles;

    @Inject
    RuleSets ruleSets;

    @Inject
    HolidayYears years;

    @Inject
    Deadlines deadlines;

    @Inject
    ActingOnDueDeadlines acting;

    @Inject
    AdvancingCycle advancing;

    @Inject
    PublicNotices notices;

    @Inject
    CurrentCaller caller;

    @Inject
    TestTransaction transaction;

    @Test
    void catchesUpTwoStagesThatEndedWhileTheServerWasDown() throws Exception {
        Long id = announcedIn2020();

        caller.as(Caller.SYSTEM, () -> acting.actOnAll());

        Cycle cycle = cycles.get(id);
        assertEquals(Stage.DISTRICT_CHECK, cycle.getStage(), "announcement and filing are over, the check is an act");
        assertEquals(
                Deadline.Status.LAPSED,
                deadlines.of(cycle.ref()).stream()
                        .filter(d -> d.getKind() == DeadlineKind.FILING)
                        .findFirst()
                        .orElseThrow()
                        .getStatus());
    }

    @Test
    void changesNothingWhenItLooksAgain() throws Exception {
        Long id = announcedIn2020();
        caller.as(Caller.SYSTEM, () -> acting.actOnAll());
        int version = cycles.get(id).getVersion();

        caller.as(Caller.SYSTEM, () -> acting.actOnAll());

        assertEquals(version, cycles.get(id).getVersion());
    }

    @Test
    void letsOnlyTheOfficeGoOnAndOnlyOnce() throws Exception {
        Long id = announcedIn2020();
        CycleRef ref = new CycleRef(id);

        assertThrows(NotHere.class, () -> caller.as(APPLICANT, () -> advancing.advance(ref, Stage.ANNOUNCEMENT)));
        Stage before = cycles.get(id).getStage();
        if (before == Stage.ANNOUNCEMENT) {
            caller.as(OFFICE, () -> advancing.advance(ref, Stage.ANNOUNCEMENT));
        }
        assertTrue(cycles.get(id).isAtLeast(Stage.FILING));
        Refusal refusal =
                assertThrows(Refusal.class, () -> caller.as(OFFICE, () -> advancing.advance(ref, Stage.ANNOUNCEMENT)));
        assertEquals("cycle.refusal.alreadyAdvanced", refusal.key());
    }

    /** Cycles of other tests lie in these years too. */
    private int freeYear() {
        int year = YEAR.incrementAndGet();
        while (cycles.ofYear(year).isPresent()) {
            year = YEAR.incrementAndGet();
        }
        return year;
    }

    /** A cycle whose announcement and time for filing ended in 2020, as a server finds it that was down since. */
    private Long announcedIn2020() throws Exception {
        transaction.begin();
        RuleSet rules = ruleSets.latest().orElseThrow();
        WorkCalendar calendar = years.calendar();
        CyclePlan plan = CyclePlan.reckon(
                StartDates.suggested(LocalDate.of(2020, 3, 2), rules, calendar), Map.of(), rules, calendar);
        Cycle cycle = new Cycle(freeYear(), rules, Instant.parse("2020-03-01T01:00:00Z"));
        cycle.putInForce(plan, calendar, cycle.getOpenedAt());
        cycle.advance(LocalDate.of(2020, 3, 2), cycle.getOpenedAt(), calendar);
        cycles.add(cycle);
        PlannedStep line = cycle.planned(Step.ANNOUNCEMENT).orElseThrow();
        deadlines.open(DeadlineKind.ANNOUNCEMENT, cycle, line, CyclePlan.unit(Step.ANNOUNCEMENT, rules));
        notices.add(PublishedNotices.announcement(cycle, calendar.term(line.event(), rules.announcement())));
        transaction.commit();
        return cycle.getId();
    }
}
