package org.qualityaward.application;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Plans;
import org.qualityaward.cycle.Stage;
import org.qualityaward.shared.Refusal;
import org.qualityaward.testing.Rows;

@DisplayName("An organisation may apply")
class FilingRightsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final LocalDate END_OF_CYCLE = LocalDate.of(2026, 8, 5);

    @Test
    void whenItNeverWonAndIsNotBanned() {
        assertDoesNotThrow(() -> history(null, null));
    }

    @Test
    void fromTheDayAfterItsBanAndNotOnTheLastDayOfIt() {
        assertEquals(41, refused(null, TODAY).article());
        assertEquals(41, refused(null, TODAY.plusYears(3)).article());
        assertDoesNotThrow(() -> history(null, TODAY.minusDays(1)));
    }

    @Test
    void whenItsAwardExpiresWithinTheCycleSoThatTheOfficeDecidesAndNotWhenItOutlastsIt() {
        assertDoesNotThrow(() -> history(END_OF_CYCLE, null));
        Refusal refusal = refused(END_OF_CYCLE.plusDays(1), null);
        assertEquals("application.refusal.stillValid", refusal.key());
        assertEquals(6, refusal.article());
    }

    @Test
    void whileTheAnnouncementRunsAndUntilTheEndOfTheDeadline() {
        Cycle cycle = Rows.with(announced(), "stage", Stage.FILING);
        LocalDate first = LocalDate.of(2026, 3, 3);
        LocalDate last = Forms.DEADLINE;
        assertEquals("application.refusal.notOpen", window(cycle, first.minusDays(1)));
        assertDoesNotThrow(() -> FilingRights.requireWindow(cycle, first));
        assertDoesNotThrow(() -> FilingRights.requireWindow(cycle, last.minusDays(1)));
        assertDoesNotThrow(() -> FilingRights.requireWindow(cycle, last));
        assertEquals("application.refusal.tooLate", window(cycle, last.plusDays(1)));
    }

    @Test
    void notOnceTheDistrictsCheckHasBegun() {
        Cycle cycle = Rows.with(announced(), "stage", Stage.DISTRICT_CHECK);
        assertEquals("application.refusal.notOpen", window(cycle, Forms.DEADLINE));
    }

    private static String window(Cycle cycle, LocalDate day) {
        return assertThrows(Refusal.class, () -> FilingRights.requireWindow(cycle, day))
                .key();
    }

    private static Cycle announced() {
        return Plans.cycle2026();
    }

    private static Refusal refused(LocalDate valid, LocalDate banned) {
        return assertThrows(Refusal.class, () -> history(valid, banned));
    }

    private static void history(LocalDate valid, LocalDate banned) {
        FilingRights.requireHistory(Optional.ofNullable(valid), Optional.ofNullable(banned), END_OF_CYCLE, TODAY);
    }
}
