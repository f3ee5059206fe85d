package org.qualityaward.supervision;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityaward.shared.Refusal;

/** Article 35: the forms come in editions that never change once they are in force. */
class EvaluationTemplateTest {

    private static final LocalDate TODAY = Evaluations.ENDED;

    private final EvaluationTemplate first = Evaluations.template(Direction.ABOUT_TEAM);
    private final EvaluationTemplate draft = first.nextEdition();

    private static EvaluationItem item(int place, EvaluationItem.Kind kind, String chinese) {
        return new EvaluationItem(place, "q" + place, kind, chinese, "x");
    }

    private void assertRefused(String why, Runnable act) {
        assertEquals(
                "supervision.refusal.edition." + why,
                assertThrows(Refusal.class, act::run).key());
    }

    @Test
    void beginsWithTheQuestionsOfTheLastEdition() {
        assertTrue(draft.isDraft());
        assertEquals(2, draft.getEdition());
        assertEquals(
                first.getItems().stream().map(EvaluationItem::getCode).toList(),
                draft.getItems().stream().map(EvaluationItem::getCode).toList());
    }

    @Test
    void comesIntoForceAfterTodayAtTheEarliest() {
        assertRefused("from", () -> draft.activate(TODAY, TODAY));
        assertRefused("from", () -> draft.activate(null, TODAY));
        assertDoesNotThrow(() -> draft.activate(TODAY.plusDays(1), TODAY));
    }

    @Test
    void staysAsItIsOnceInForce() {
        assertRefused("frozen", () -> first.compose(List.of(item(1, EvaluationItem.Kind.RATING, "一"))));
        draft.activate(TODAY.plusDays(1), TODAY);
        assertRefused("frozen", draft::requireDraft);
    }

    @Test
    void wantsBothRatingsAndConductWordedInBothLanguages() {
        assertRefused("text", () -> draft.compose(List.of(item(1, EvaluationItem.Kind.RATING, " "))));
        assertRefused("text", () -> draft.compose(List.of(item(1, EvaluationItem.Kind.RATING, "字".repeat(101)))));
        assertRefused("count", () -> draft.compose(List.of()));
        draft.compose(List.of(item(1, EvaluationItem.Kind.RATING, "字".repeat(100))));
        assertRefused("kinds", () -> draft.activate(TODAY.plusDays(1), TODAY));
    }
}
