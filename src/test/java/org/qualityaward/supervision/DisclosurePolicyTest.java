package org.qualityaward.supervision;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityaward.cycle.Stage;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Refusal;

/** Article 35: the evaluated see averages only, and only from a number of forms on. */
class DisclosurePolicyTest {

    private static final int FIVE = RuleSet.shipped().supervisionAggregateMinimum();

    private static void assertRefused(String why, Stage stage, long sealed, long forms) {
        Refusal refusal = assertThrows(Refusal.class, () -> DisclosurePolicy.check(stage, sealed, forms, FIVE));
        assertEquals("supervision.refusal.results." + why, refusal.key());
    }

    @Test
    void showsNothingOfFourForms() {
        assertRefused("tooFew", Stage.OPINIONS, 0, 4);
    }

    @Test
    void showsTheAverageOfFiveForms() {
        assertDoesNotThrow(() -> DisclosurePolicy.check(Stage.OPINIONS, 0, 5, FIVE));
        assertDoesNotThrow(() -> DisclosurePolicy.check(Stage.OPINIONS, 0, 6, FIVE));
    }

    @Test
    void showsNothingWhileOneOfThemIsSealed() {
        assertRefused("notYet", Stage.OPINIONS, 1, 9);
    }

    @Test
    void showsNothingBeforeTheReviewIsOver() {
        assertRefused("notYet", Stage.REVIEW, 0, 9);
    }

    @Test
    void neverTellsHowManyThereAre() {
        Refusal refusal = assertThrows(Refusal.class, () -> DisclosurePolicy.check(Stage.OPINIONS, 0, 4, FIVE));
        assertEquals(List.of(FIVE), refusal.facts());
    }
}
