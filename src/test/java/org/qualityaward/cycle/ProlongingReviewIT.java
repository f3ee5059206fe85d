package org.qualityaward.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.FreeYear;
import org.qualityaward.testing.Rows;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.TestTransaction;

/** Article 21: only the head of the steering group gives the review more time, with a reason. */
class ProlongingReviewIT extends ServerIT {

    private static final Caller HEAD = holding(Role.HEAD);

    @Inject
    TestTransaction transaction;

    @Inject
    Cycles cycles;

    @Inject
    RuleSets ruleSets;

    @Inject
    HolidayYears years;

    @Inject
    Deadlines deadlines;

    @Inject
    ProlongingReview prolonging;

    @Inject
    CurrentCaller caller;

    private Cycle cycle;
    private Deadline deadline;

    @BeforeEach
    void aReviewIsUnderWay() throws Exception {
        transaction.begin();
        RuleSet rules = ruleSets.latest().orElseThrow();
        WorkCalendar calendar = years.calendar();
        CyclePlan plan = CyclePlan.reckon(
                StartDates.suggested(LocalDate.of(2026, 3, 2), rules, calendar), Map.of(), rules, calendar);
        Instant at = Instant.parse("2026-02-26T02:00:00Z");
        // Long ago, so that it is nobody's current cycle.
        cycle = new Cycle(FreeYear.in(cycles), rules, at);
        cycle.putInForce(plan, calendar, at);
        cycles.add(Rows.with(cycle, "stage", Stage.REVIEW));
        deadline = deadlines.open(
                DeadlineKind.REVIEW_STAGE, cycle.ref(), plan.step(Step.REVIEW).event(), rules.review(), cycle);
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        transaction.rollback();
    }

    @Test
    void movesTheDeadlineAndThePlanAndKeepsTheReason() {
        LocalDate later = deadline.getLast().plusDays(7);
        caller.as(HEAD, () -> prolonging.prolong(cycle.ref(), later, "现场评审因沙尘暴推迟"));
        assertEquals(later, deadline.getLast());
        assertEquals("现场评审因沙尘暴推迟", deadline.getReason());
        assertEquals(later, cycle.planned(Step.REVIEW).orElseThrow().last());
    }

    @Test
    void isTheHeadsAlone() {
        for (Role role : Set.of(Role.OFFICE_LEAD, Role.STEERING, Role.DEPUTY_HEAD, Role.INSTITUTION)) {
            assertThrows(
                    NotHere.class,
                    () -> caller.as(
                            holding(role),
                            () -> prolonging.prolong(
                                    cycle.ref(), deadline.getLast().plusDays(7), "理由")));
        }
    }

    @Test
    void wantsAReasonAndALaterDay() {
        refused("cycle.refusal.reasonMissing", deadline.getLast().plusDays(7), " ");
        refused("cycle.refusal.notLater", deadline.getLast(), "理由");
    }

    private void refused(String key, LocalDate last, String reason) {
        Refusal refusal =
                assertThrows(Refusal.class, () -> caller.as(HEAD, () -> prolonging.prolong(cycle.ref(), last, reason)));
        assertEquals(key, refusal.key());
    }

    private static Caller holding(Role role) {
        return new Caller(-1L, "it", "it", Set.of(role), null, null, null);
    }
}
