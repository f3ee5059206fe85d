package org.qualityaward.deliberation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.qualityaward.regulation.Fraction;
import org.qualityaward.shared.Refusal;

/** Article 24: quorum and majority. */
class MeetingRulesTest {

    private static final Fraction TWO_THIRDS = Fraction.parse("2/3");
    private static final Fraction HALF = Fraction.parse("1/2");

    @Test
    void opensWithSixOfNineAndNotWithFive() {
        assertThrows(Refusal.class, () -> new MeetingQuorum(9, 5, 4, TWO_THIRDS).mustHold());
        assertDoesNotThrow(() -> new MeetingQuorum(9, 6, 3, TWO_THIRDS).mustHold());
        assertDoesNotThrow(() -> new MeetingQuorum(9, 7, 2, TWO_THIRDS).mustHold());
    }

    @Test
    void doesNotOpenWhileOneMemberIsNeitherPresentNorOnLeave() {
        Refusal refusal = assertThrows(Refusal.class, () -> new MeetingQuorum(9, 8, 0, TWO_THIRDS).mustHold());
        assertEquals("deliberation.refusal.missing", refusal.key());
        assertEquals(24, refusal.article());
    }

    @Test
    void doesNotOpenWithoutMembers() {
        assertThrows(Refusal.class, () -> new MeetingQuorum(0, 0, 0, TWO_THIRDS).mustHold());
    }

    @Test
    void isNotCarriedByExactlyHalf() {
        assertFalse(new Tally(4, 4, 0).isCarriedBy(HALF));
        assertTrue(new Tally(5, 3, 0).isCarriedBy(HALF));
        assertFalse(new Tally(3, 4, 1).isCarriedBy(HALF));
    }

    @Test
    void countsAnAbstentionAmongThoseVoting() {
        assertFalse(new Tally(4, 0, 4).isCarriedBy(HALF));
        assertTrue(new Tally(4, 0, 3).isCarriedBy(HALF));
    }

    @Test
    void isNotCarriedByNobody() {
        assertFalse(new Tally(0, 0, 0).isCarriedBy(HALF));
    }

    @Test
    void needsFourOfSevenAndFiveOfEight() {
        assertEquals(4, HALF.exceeding(7));
        assertEquals(5, HALF.exceeding(8));
    }
}
