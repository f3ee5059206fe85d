package org.qualityaward.supervision;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualityaward.supervision.Evaluations.AUTHOR;
import static org.qualityaward.supervision.Evaluations.LAST_DAY;
import static org.qualityaward.supervision.Evaluations.NOW;
import static org.qualityaward.supervision.Evaluations.REVIEWER;
import static org.qualityaward.supervision.Evaluations.SUPERVISOR;
import static org.qualityaward.supervision.Evaluations.answers;
import static org.qualityaward.supervision.Evaluations.filed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityaward.shared.Refusal;

/** Article 35: sealed until both have filed or the time is up. */
class TwoWayEvaluationTest {

    private final TwoWayEvaluation pair = Evaluations.pair();

    private void assertRefused(String key, Runnable act) {
        assertEquals(key, assertThrows(Refusal.class, act::run).key());
    }

    @Test
    void isSealedWhileOnlyTheApplicantHasFiled() {
        filed(pair, Direction.ABOUT_TEAM, false);
        assertFalse(pair.unsealWhenBothFiled(NOW));
        assertTrue(pair.isSealed());
    }

    @Test
    void isUnsealedWhenBothHaveFiled() {
        filed(pair, Direction.ABOUT_TEAM, false);
        filed(pair, Direction.ABOUT_APPLICANT, false);
        assertTrue(pair.unsealWhenBothFiled(NOW));
        assertEquals(TwoWayEvaluation.Unsealing.BOTH_FILED, pair.getUnsealedBy());
    }

    @Test
    void isUnsealedOnceOnly() {
        filed(pair, Direction.ABOUT_TEAM, false);
        filed(pair, Direction.ABOUT_APPLICANT, false);
        assertTrue(pair.unsealWhenBothFiled(NOW));
        assertFalse(pair.unsealWhenBothFiled(NOW));
        assertFalse(pair.unsealWhenTimeIsUp(LAST_DAY.plusDays(1), NOW));
    }

    @Test
    void isStillSealedOnTheDayBeforeAndOnTheLastDay() {
        assertFalse(pair.unsealWhenTimeIsUp(LAST_DAY.minusDays(1), NOW));
        assertFalse(pair.unsealWhenTimeIsUp(LAST_DAY, NOW));
        assertTrue(pair.isSealed());
    }

    @Test
    void isUnsealedOnTheDayAfterTheLastAndKeepsWhoDidNotFile() {
        filed(pair, Direction.ABOUT_TEAM, false);
        assertTrue(pair.unsealWhenTimeIsUp(LAST_DAY.plusDays(1), NOW));
        assertEquals(
                SupervisionEvaluation.State.FILED,
                pair.form(Direction.ABOUT_TEAM).getState());
        assertEquals(
                SupervisionEvaluation.State.NOT_FILED,
                pair.form(Direction.ABOUT_APPLICANT).getState());
    }

    @Test
    void takesAFormUntilTheEndOfTheLastDay() {
        SupervisionEvaluation form = pair.form(Direction.ABOUT_TEAM);
        assertDoesNotThrow(() -> pair.requireInTime(form, LAST_DAY.minusDays(1)));
        assertDoesNotThrow(() -> pair.requireInTime(form, LAST_DAY));
        assertRefused("supervision.refusal.timeUp", () -> pair.requireInTime(form, LAST_DAY.plusDays(1)));
    }

    @Test
    void takesACorrectionAtAnyTime() {
        filed(pair, Direction.ABOUT_TEAM, false);
        SupervisionEvaluation correction = pair.revise(Direction.ABOUT_TEAM, "漏填", NOW);
        assertDoesNotThrow(() -> pair.requireInTime(correction, LAST_DAY.plusDays(30)));
    }

    @Test
    void correctsByAFurtherRevisionThatBeginsWithTheSameAnswers() {
        SupervisionEvaluation first = filed(pair, Direction.ABOUT_TEAM, true);
        SupervisionEvaluation second = pair.revise(Direction.ABOUT_TEAM, "更正", NOW);
        assertEquals(2, second.getRevision());
        assertTrue(second.answer("gifts").orElseThrow().isAdverseYes());
        assertEquals("2026-06-04", second.answer("gifts").orElseThrow().getFacts());
        assertTrue(first.answer("gifts").orElseThrow().isAdverseYes());
        assertTrue(first.isStanding());
        assertFalse(second.isStanding());
        assertEquals(second, pair.form(Direction.ABOUT_TEAM));
    }

    @Test
    void refusesToCorrectWhatWasNotFiledOrWithoutAReason() {
        assertRefused("supervision.refusal.nothingFiled", () -> pair.revise(Direction.ABOUT_TEAM, "更正", NOW));
        filed(pair, Direction.ABOUT_TEAM, false);
        assertRefused("supervision.refusal.reason", () -> pair.revise(Direction.ABOUT_TEAM, " ", NOW));
    }

    @Test
    void aCorrectionLeftInDraftDoesNotLookAsIfNothingHadBeenFiled() {
        filed(pair, Direction.ABOUT_TEAM, false);
        pair.revise(Direction.ABOUT_TEAM, "更正", NOW);
        pair.unsealWhenTimeIsUp(LAST_DAY.plusDays(1), NOW);
        assertEquals(
                SupervisionEvaluation.State.DRAFT,
                pair.form(Direction.ABOUT_TEAM).getState());
        assertTrue(pair.standing(Direction.ABOUT_TEAM).isPresent());
    }

    @Test
    void isNeverChangedOnceItIsFiled() {
        SupervisionEvaluation form = filed(pair, Direction.ABOUT_TEAM, false);
        assertRefused("supervision.refusal.frozen", () -> form.draft(answers(1, true), null, NOW));
        assertRefused("supervision.refusal.frozen", form::requireComplete);
    }

    @Test
    void isFiledOnlyWhenEveryQuestionIsAnswered() {
        SupervisionEvaluation form = pair.form(Direction.ABOUT_TEAM);
        form.draft(answers(5, null), null, NOW);
        assertEquals(1, form.getOpenItems());
        assertRefused("supervision.refusal.incomplete", form::requireComplete);
        form.draft(answers(5, false), null, NOW);
        assertDoesNotThrow(form::requireComplete);
    }

    @Test
    void isFiledOnlyWithTheFactsOfWhatWasAdverse() {
        SupervisionEvaluation form = pair.form(Direction.ABOUT_TEAM);
        form.draft(List.of(Answer.rated("fair", 1), Answer.conduct("gifts", true, " ")), null, NOW);
        assertRefused("supervision.refusal.facts.missing", form::requireComplete);
    }

    @Test
    void ratesFromOneToFive() {
        SupervisionEvaluation form = pair.form(Direction.ABOUT_TEAM);
        assertRefused("supervision.refusal.rating", () -> form.draft(answers(0, false), null, NOW));
        assertDoesNotThrow(() -> form.draft(answers(1, false), null, NOW));
        assertDoesNotThrow(() -> form.draft(answers(5, false), null, NOW));
        assertRefused("supervision.refusal.rating", () -> form.draft(answers(6, false), null, NOW));
    }

    @Test
    void takes1000CharactersOfRemarksAndRefuses1001() {
        SupervisionEvaluation form = pair.form(Direction.ABOUT_TEAM);
        assertDoesNotThrow(() -> form.draft(answers(5, false), "字".repeat(1000), NOW));
        assertRefused("supervision.refusal.remarks", () -> form.draft(answers(5, false), "字".repeat(1001), NOW));
    }

    @Test
    void saysNothingOfTheFactsOfWhatDidNotHappen() {
        assertEquals(
                null, Answer.conduct("gifts", false, "typed and taken back").getFacts());
    }

    @Test
    void isWrittenByItsOwnSideOnly() {
        assertFalse(pair.isAuthor(REVIEWER, Direction.ABOUT_TEAM));
        assertTrue(pair.isAuthor(REVIEWER, Direction.ABOUT_APPLICANT));
        assertFalse(pair.isAuthor(AUTHOR, Direction.ABOUT_APPLICANT));
        assertFalse(pair.isAuthor(SUPERVISOR, Direction.ABOUT_TEAM));
    }
}
