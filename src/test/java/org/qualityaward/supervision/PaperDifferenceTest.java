package org.qualityaward.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Texts;

/** Article 35: what two clerks read differently on one paper is shown in words, settled, and printed with both readings. */
class PaperDifferenceTest {

    private static final Caller FIRST = new Caller(21L, "c1", "样本甲", Set.of(Role.OFFICE), null, null, null);
    private static final Caller SECOND = new Caller(22L, "c2", "样本乙", Set.of(Role.OFFICE), null, null, null);

    private final SupervisionEvaluation form = Evaluations.pair().form(Direction.ABOUT_TEAM);

    private PaperEntry read(Caller clerk, boolean adverse, String facts) {
        PaperEntry entry = new PaperEntry(form, clerk);
        entry.read(
                new PaperReading(
                        "样本签字人",
                        Evaluations.ENDED,
                        List.of(Answer.rated("fair", 5), Answer.conduct("gifts", adverse, facts)),
                        null),
                Evaluations.ENDED,
                Evaluations.NOW);
        return entry;
    }

    @Test
    void saysYesOrNoAndTheFactsInTheReadersLanguage() {
        PaperDifference found = PaperDifference.between(read(FIRST, true, "收受茶叶"), read(SECOND, false, null))
                .get(0);
        assertEquals("有；收受茶叶", found.first().text(Texts.CHINESE));
        assertEquals("没有", found.second().text(Texts.CHINESE));
        assertEquals("Yes; 收受茶叶", found.first().text(Locale.ENGLISH));
        assertEquals("Took gifts", found.about(Locale.ENGLISH));
    }

    @Test
    void keepsBothReadingsAndWhoseHolds() {
        PaperEntry first = read(FIRST, true, "收受茶叶");
        PaperEntry second = read(SECOND, false, null);
        assertThrows(Refusal.class, () -> new PaperSettlement(first, second, Map.of(), SECOND));
        PaperSettlement settled = new PaperSettlement(first, second, Map.of("gifts", true), SECOND);
        assertEquals(List.of(List.of("收受礼品", "有；收受茶叶", "没有", "样本乙")), settled.readings());
    }

    @Test
    void isNotSettledWhileAnAdverseAnswerHasNoFacts() {
        PaperEntry first = read(FIRST, true, null);
        assertEquals(
                "supervision.refusal.facts.missing",
                assertThrows(
                                Refusal.class,
                                () -> new PaperSettlement(first, read(SECOND, true, null), Map.of(), SECOND))
                        .key());
    }
}
