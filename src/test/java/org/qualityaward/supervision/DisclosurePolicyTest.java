package org.qualityaward.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qualityaward.cycle.Stage;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Refusal;

/** Article 35: the evaluated see averages only, and only from a number of forms on. */
class DisclosurePolicyTest {

    private static final int FIVE = RuleSet.shipped().supervisionAggregateMinimum();

    private static void assertRefused(String why, Stage stage, long sealed, long forms) {
        assertEquals(
                Optional.of("supervision.refusal.results." + why),
                DisclosurePolicy.objection(stage, sealed, forms, FIVE).map(Refusal::key));
    }

    @Test
    void showsNothingOfFourForms() {
        assertRefused("tooFew", Stage.OPINIONS, 0, 4);
    }

    @Test
    void showsTheAverageOfFiveForms() {
        assertEquals(Optional.empty(), DisclosurePolicy.objection(Stage.OPINIONS, 0, 5, FIVE));
        assertEquals(Optional.empty(), DisclosurePolicy.objection(Stage.OPINIONS, 0, 6, FIVE));
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
        Refusal refusal = DisclosurePolicy.objection(Stage.OPINIONS, 0, 4, FIVE).orElseThrow();
        assertEquals(List.of(FIVE), refusal.facts());
    }
}
