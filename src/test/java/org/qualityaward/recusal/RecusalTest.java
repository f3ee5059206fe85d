package org.qualityaward.recusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.Recusal.RecusalState;
import org.qualityaward.shared.Refusal;
import org.qualityaward.testing.Rows;

/** Article 34: nobody lifts his own recusal; lifting takes two people and a reason. */
class RecusalTest {

    private static final Instant AT = Instant.parse("2026-05-14T01:00:00Z");

    private final Person recused = Rows.withId(new Person("office", "甲", null, "hash", false), 1);
    private final Person clerk = Rows.withId(new Person("clerk", "乙", null, "hash", false), 2);
    private final Person lead = Rows.withId(new Person("lead", "丙", null, "hash", false), 3);
    private final Recusal recusal =
            new Recusal(recused, Applications2026.eligible(10), null, RecusalCause.DECLARED, "曾任职", AT);

    @Test
    void holdsFromTheMomentItIsMade() {
        assertTrue(recusal.holds());
        assertEquals(AT, recusal.getBeganAt());
    }

    @Test
    void nobodyProposesToLiftHisOwn() {
        refused("recusal.refusal.ownRecusal", () -> recusal.proposeLift(recused, "理由", AT));
    }

    @Test
    void nobodyLiftsHisOwnWhateverHisRank() {
        recusal.proposeLift(clerk, "登记有误", AT);
        refused("recusal.refusal.ownRecusal", () -> recusal.lift(recused, AT));
    }

    @Test
    void isNotLiftedWithoutAProposal() {
        refused("recusal.refusal.liftNotProposed", () -> recusal.lift(lead, AT));
    }

    @Test
    void isNotLiftedByOnePersonAlone() {
        recusal.proposeLift(clerk, "登记有误", AT);
        refused("recusal.refusal.secondPerson", () -> recusal.lift(clerk, AT));
    }

    @Test
    void isNotProposedToBeLiftedWithoutAReason() {
        refused("recusal.refusal.reasonMissing", () -> recusal.proposeLift(clerk, "  ", AT));
    }

    @Test
    void aReasonOf500CharactersIsTakenAndOneOf501IsNot() {
        refused("recusal.refusal.reasonTooLong", () -> recusal.proposeLift(clerk, "一".repeat(501), AT));
        recusal.proposeLift(clerk, "一".repeat(500), AT);
        assertEquals(RecusalState.LIFT_PROPOSED, recusal.getState());
    }

    @Test
    void stillHoldsWhileItsLiftingIsProposed() {
        recusal.proposeLift(clerk, "登记有误", AT);
        assertTrue(recusal.holds());
    }

    @Test
    void isLiftedByASecondPerson() {
        recusal.proposeLift(clerk, "登记有误", AT);
        recusal.lift(lead, AT);
        assertFalse(recusal.holds());
        assertEquals(lead, recusal.getLiftedBy());
    }

    @Test
    void goesOnWhenTheProposalIsTurnedDown() {
        recusal.proposeLift(clerk, "登记有误", AT);
        recusal.keep(lead);
        assertEquals(RecusalState.IN_FORCE, recusal.getState());
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refusal.class, act).key());
    }
}
