package org.qualityaward.recusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.qualityaward.application.Application;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Refusal;
import org.qualityaward.testing.Rows;

/** Article 34: every applicant is answered before it is signed; signed, it never changes; a new applicant asks again. */
class DeclarationTest {

    private static final Instant AT = Instant.parse("2026-05-14T01:00:00Z");
    private static final Interested NOTHING_YET = new Interested(null, null, null, null, null);

    private final Application one = Applications2026.eligible(1);
    private final Application two = Applications2026.eligible(2);
    private final Ground ground = new Ground("KIN", GroundCategory.KIN, "亲属", "Kin", 0, 1);
    private final Declaration declaration = draft();

    private Declaration draft() {
        Declaration fresh = new Declaration(
                Rows.withId(new Person("reviewer01", "甲", null, "hash", false), 7), one.getCycle(), null, AT);
        fresh.ask(one);
        fresh.ask(two);
        return fresh;
    }

    @Test
    void asksAboutAnApplicantOnlyOnce() {
        assertSame(declaration.ask(one), declaration.ask(one));
        assertEquals(2, declaration.getLines().size());
    }

    @Test
    void isNotSignedWithOneApplicantLeft() {
        declaration.ask(one).declareNone(null, AT);
        refused("recusal.refusal.linesLeft", () -> declaration.sign(1L, 2L, AT));
    }

    @Test
    void isNotSignedWithAnInterestThatHasNoGround() {
        declaration.ask(one).declareNone(null, AT);
        declaration.ask(two).declareConflict(NOTHING_YET, null, AT);
        refused("recusal.refusal.factsMissing", () -> declaration.sign(1L, 2L, AT));
    }

    @Test
    void isSignedOnceEveryApplicantIsAnswered() {
        sign();
        assertTrue(declaration.isSigned());
    }

    @Test
    void isNotSignedTwice() {
        sign();
        refused("recusal.refusal.signedAlready", () -> declaration.sign(3L, 4L, AT));
    }

    @Test
    void aNewApplicantIsAskedForInTheNextRevisionWithTheAnswersCarriedOver() {
        sign();
        Declaration next = new Declaration(declaration.getPerson(), one.getCycle(), declaration, AT);
        next.ask(Applications2026.eligible(3));
        assertEquals(2, next.getRevision());
        assertEquals(Answer.NONE, next.ask(one).getAnswer());
        assertEquals(ground, next.ask(two).getGround());
        refused("recusal.refusal.linesLeft", next::mayBeSigned);
    }

    @Test
    void whatIsCertainIsFilledInButNeverOverAnAnswer() {
        declaration.ask(one).prefill(ground, AT);
        assertTrue(declaration.ask(one).isConflict());
        declaration.ask(two).declareNone(null, AT);
        declaration.ask(two).prefill(ground, AT);
        assertEquals(Answer.NONE, declaration.ask(two).getAnswer());
    }

    @Test
    void factsMayHave500CharactersAndNotOneMore() {
        DeclarationLine line = declaration.ask(one);
        refused(
                "recusal.refusal.factsTooLong",
                () -> line.declareConflict(new Interested(1L, null, null, null, "事".repeat(501)), ground, AT));
        line.declareConflict(new Interested(1L, null, null, null, "事".repeat(500)), ground, AT);
        assertTrue(line.isComplete());
    }

    @Test
    void aPeriodDoesNotRunBackwards() {
        LocalDate day = LocalDate.of(2025, 3, 31);
        refused(
                "recusal.refusal.period",
                () -> declaration
                        .ask(one)
                        .declareConflict(new Interested(1L, day, day.minusDays(1), null, "事"), ground, AT));
    }

    private void sign() {
        declaration.ask(one).declareNone(null, AT);
        declaration.ask(two).declareConflict(new Interested(1L, null, null, "雇主", "曾任职"), ground, AT);
        declaration.sign(1L, 2L, AT);
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refusal.class, act).key());
    }
}
