package org.qualityaward.cycle;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Refusal;
import org.qualityaward.testing.Rows;

/** Article 4: one cycle every two years. */
class OpeningPolicyTest {

    private static final RuleSet RULES = RuleSet.shipped();

    private final OpeningPolicy policy = new OpeningPolicy(RULES);
    private final Cycle archived = Rows.with(cycleOf2024(), "stage", Stage.ARCHIVED);

    @Test
    void refusesTheYearBeforeTheSecondAndTakesTheSecondAndLater() {
        refused("cycle.refusal.tooSoon", () -> policy.requireAfter(archived, 2025));
        assertDoesNotThrow(() -> policy.requireAfter(archived, 2026));
        assertDoesNotThrow(() -> policy.requireAfter(archived, 2027));
    }

    @Test
    void refusesASecondCycleBesideOneThatIsNotArchived() {
        Cycle commended = Rows.with(cycleOf2024(), "stage", Stage.COMMENDATION);
        refused("cycle.refusal.underWay", () -> policy.requireAfter(commended, 2026));
    }

    @Test
    void refusesAYearGoneByAndOneBeyondTheNextInterval() {
        refused("cycle.refusal.yearOutOfReach", () -> policy.requireWithinReach(2025, 2026));
        assertDoesNotThrow(() -> policy.requireWithinReach(2026, 2026));
        assertDoesNotThrow(() -> policy.requireWithinReach(2028, 2026));
        refused("cycle.refusal.yearOutOfReach", () -> policy.requireWithinReach(2029, 2026));
    }

    private static Cycle cycleOf2024() {
        return new Cycle(2024, RULES, Instant.parse("2024-01-02T01:00:00Z"));
    }

    private static void refused(String key, Executable act) {
        Refusal refusal = assertThrows(Refusal.class, act);
        assertEquals(key, refusal.key());
        assertEquals(4, refusal.article());
    }
}
