package org.qualityaward.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.qualityaward.calendar.Calendars;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Refusal;

/** Article 21: twenty working days from the hand-over, and more only with a reason that stays on record. */
class DeadlineTest {

    private static final Instant AT = Instant.parse("2026-05-13T01:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2026, 6, 10);

    private final Deadline review = new Deadline(
            DeadlineKind.REVIEW_STAGE,
            new CycleRef(1L),
            null,
            Calendars.shipped()
                    .term(LocalDate.of(2026, 5, 13), RuleSet.shipped().review()),
            AT);

    @Test
    void endsAtMidnightOfTheTwentiethWorkingDayAfterTheHandOver() {
        assertEquals(LAST, review.getLast());
        assertEquals(Instant.parse("2026-06-10T16:00:00Z"), review.getDueAt());
    }

    @Test
    void isProlongedToALaterDayOnly() {
        refused("cycle.refusal.notLater", () -> review.prolong(LAST.minusDays(1), "暴雨"));
        refused("cycle.refusal.notLater", () -> review.prolong(LAST, "暴雨"));
        review.prolong(LAST.plusDays(1), " 暴雨 ");
        assertEquals(LAST.plusDays(1), review.getLast());
        assertEquals("暴雨", review.getReason());
        assertFalse(review.isCounted(), "no calendar moves a day that somebody has set");
    }

    @Test
    void isNotProlongedWithoutAReason() {
        refused("cycle.refusal.reasonMissing", () -> review.prolong(LAST.plusDays(1), null));
        refused("cycle.refusal.reasonMissing", () -> review.prolong(LAST.plusDays(1), "  "));
        assertEquals(LAST, review.getLast());
    }

    @Test
    void isNotProlongedOnceItIsClosed() {
        review.meet(AT);
        refused("cycle.refusal.deadlineClosed", () -> review.prolong(LAST.plusDays(1), "暴雨"));
    }

    private static void refused(String key, Executable act) {
        Refusal refusal = assertThrows(Refusal.class, act);
        assertEquals(key, refusal.key());
        assertEquals(21, refusal.article());
    }
}
