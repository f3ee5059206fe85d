package org.qualityaward.deliberation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Article 6: an award that had run out by the application deadline makes a re-evaluation. */
class ReEvaluationsTest {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 4, 17);

    @Test
    void expiresAtTheEndOfItsLastDay() {
        assertTrue(ReEvaluations.hadExpiredBy(DEADLINE, DEADLINE.minusDays(1)));
        assertFalse(ReEvaluations.hadExpiredBy(DEADLINE, DEADLINE));
        assertFalse(ReEvaluations.hadExpiredBy(DEADLINE, DEADLINE.plusDays(1)));
    }
}
