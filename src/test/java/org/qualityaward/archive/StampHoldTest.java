package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.StampHold.Renewed;

/** Until when time stamps prove something, and from when on they are to be renewed. */
class StampHoldTest {

    private static final Instant END = Instant.parse("2036-06-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2046-05-01T00:00:00Z");

    private static Instant until(long seq, Renewed... renewals) {
        return StampHold.of(seq, END, List.of(renewals)).until();
    }

    @Test
    void itIsDueFromTheLimitOnAndNotAfterItsEnd() {
        StampHold hold = StampHold.of(7, END, List.of());
        Instant limit = END.minus(Duration.ofDays(90));
        assertFalse(hold.isDue(90, limit.minusMillis(1)));
        assertTrue(hold.isDue(90, limit));
        assertTrue(hold.isDue(90, END.minusMillis(1)));
        assertFalse(hold.isOver(END.minusMillis(1)));
        assertFalse(hold.isDue(90, END));
        assertTrue(hold.isOver(END));
    }

    @Test
    void aRenewalHoldsIfItCoversThePlaceAndCameInTime() {
        Instant before = END.minusMillis(1);
        assertEquals(END, until(7));
        assertEquals(LATER, until(7, new Renewed(8, 8, before, LATER)));
        assertEquals(END, until(8, new Renewed(8, 8, before, LATER)), "the document came after it");
        assertEquals(END, until(7, new Renewed(8, 8, END, LATER)), "too late");
        assertEquals(END, until(7, new Renewed(8, 8, before, END)), "ends no later");
    }

    @Test
    void aRenewalIsRenewedInTurnIfTheNextCoversItsEntry() {
        Renewed first = new Renewed(8, 9, END.minusSeconds(1), LATER);
        Instant end = LATER.plusSeconds(9);
        assertEquals(end, until(7, first, new Renewed(10, 10, LATER.minusSeconds(1), end)));
        assertEquals(LATER, until(7, first, new Renewed(9, 10, LATER.minusSeconds(1), end)));
        assertEquals(LATER, until(7, first, new Renewed(10, 10, LATER, end)));
        assertEquals(END, until(7, new Renewed(10, 10, LATER.minusSeconds(1), end)), "the link between is missing");
    }
}
