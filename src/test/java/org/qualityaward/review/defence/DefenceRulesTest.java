package org.qualityaward.review.defence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Refusal;
import org.qualityaward.testing.Rows;

/** Article 21, the defence: each member's points count alike, within what the rule set gives. */
class DefenceRulesTest {

    private static final Instant AT = Instant.parse("2026-06-05T02:00:00Z");
    private static final int MOST = 100;

    private final Person asker = Rows.withId(new Person("reviewer1", "评审员1", null, "hash", false), 1);
    private final DefenceScore score = new DefenceScore(null, asker);

    @Test
    void theDefenceGetsTheMeanOfTheTeamHalfUp() {
        assertEquals(new BigDecimal("85.0"), mean("83.0", "85.0", "87.0"));
        assertEquals(new BigDecimal("83.3"), mean("83.0", "83.0", "84.0"));
        assertEquals(new BigDecimal("83.7"), mean("83.0", "84.0", "84.0"));
        assertEquals(new BigDecimal("80.1"), mean("80.0", "80.1"), "80.05 goes up");
    }

    @Test
    void nobodyGivesLessThanNothingOrMoreThanTheRuleSet() {
        refused("review.refusal.defencePoints", () -> score.give(new BigDecimal("-0.1"), MOST, AT));
        score.give(BigDecimal.ZERO, MOST, AT);
        score.give(new BigDecimal("100"), MOST, AT);
        refused("review.refusal.defencePoints", () -> score.give(new BigDecimal("100.1"), MOST, AT));
        refused("review.refusal.defencePoints", () -> score.give(null, MOST, AT));
    }

    @Test
    void anAnswerIsNotOverwrittenByWhoDidNotSeeIt() {
        DefenceQuestion question = new DefenceQuestion(null, asker, "如何分解？");
        question.answer("三级分解", 0);
        Rows.with(question, "version", 1);
        question.answer("三级分解 ", 0);
        refused("shared.refusal.changedMeanwhile", () -> question.answer("两级分解", 0));
        assertEquals("三级分解", question.getAnswer());
    }

    @Test
    void aQuestionHasWords() {
        refused("review.refusal.questionEmpty", () -> new DefenceQuestion(null, asker, " "));
        refused("review.refusal.tooLong", () -> new DefenceQuestion(null, asker, "问".repeat(501)));
    }

    private static BigDecimal mean(String... points) {
        return DefenceScore.mean(List.of(points).stream().map(BigDecimal::new).toList());
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refusal.class, act).key());
    }
}
