package org.qualityaward.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qualityaward.calendar.Days;
import org.qualityaward.shared.Refusal;

class RuleSetTest {

    private final RuleSet rules = RuleSet.shipped();

    @Test
    void holdsTheNumbersOfTheMeasuresOf2020() {
        assertEquals("2020", rules.getCode());
        assertEquals(Days.working(10), rules.announcement());
        assertEquals(Days.working(5), rules.districtCheck());
        assertEquals(Days.working(10), rules.examination());
        assertEquals(Days.working(20), rules.review());
        assertEquals(Days.calendar(20), rules.opinions(), "Article 22 says days, not working days");
        assertEquals(Days.working(7), rules.publicity());
        assertEquals(3, rules.winnersCap());
        assertEquals(3, rules.nominationsCap());
        assertEquals(2, rules.cycleEveryYears());
        assertEquals(4, rules.validityYears());
        assertEquals(5, rules.banYears());
        assertEquals(3, rules.lookBackYears());
        assertEquals(2, rules.operatingYears());
        assertEquals(500_000, rules.prize());
        assertEquals(600, rules.awardFloor());
        assertEquals(550, rules.nominationFloor());
        assertEquals(3000, rules.profileCharacters());
        assertEquals(50_000, rules.selfAssessmentCharacters());
        assertEquals(5, rules.supervisionAggregateMinimum());
        assertEquals(Days.working(5), rules.supplement());
        assertEquals(Days.working(5), rules.evaluationWindow());
        assertEquals(2, rules.number(Rule.QUALITY_SYSTEM_MIN));
        assertEquals(3, rules.number(Rule.NO_LOSS));
        assertEquals(3, rules.number(Rule.INTEREST_LOOK_BACK));
        assertEquals(1, rules.number(Rule.VISIT_EVERY));
        assertEquals(3, rules.minimumReviewers());
        assertEquals(100, rules.defencePoints());
    }

    @Test
    void hasAnAmountForEveryRuleInItsKind() {
        for (Rule rule : Rule.values()) {
            switch (rule.getKind()) {
                case WORKING_DAYS, CALENDAR_DAYS -> assertTrue(rules.days(rule).count() > 0, rule.name());
                case SHARE -> assertTrue(rules.share(rule).denominator() > 1, rule.name());
                default -> assertTrue(rules.number(rule) > 0, rule.name());
            }
            assertTrue(rule.getArticle() >= 1 && rule.getArticle() <= 44, rule.name());
        }
    }

    @Test
    void refusesToReadANumberAsDays() {
        assertThrows(IllegalArgumentException.class, () -> rules.days(Rule.PRIZE));
    }

    @Test
    void reachesAQuorumOfTwoThirdsExactly() {
        Fraction quorum = rules.quorum();
        assertFalse(quorum.reachedBy(5, 9));
        assertTrue(quorum.reachedBy(6, 9));
        assertFalse(quorum.reachedBy(6, 10), "6 of 10 is less than two thirds");
        assertTrue(quorum.reachedBy(7, 10));
        assertEquals(6, quorum.reaching(9));
        assertEquals(7, quorum.reaching(10));
    }

    @Test
    void carriesByMoreThanHalf() {
        Fraction majority = rules.majority();
        assertFalse(majority.exceededBy(4, 8), "half is not more than half");
        assertTrue(majority.exceededBy(5, 8));
        assertTrue(majority.exceededBy(5, 9));
        assertFalse(majority.exceededBy(4, 9));
        assertEquals(5, majority.exceeding(8));
        assertEquals(5, majority.exceeding(9));
    }

    @Test
    void weighsTheSiteScoreExactly() {
        assertEquals(new BigDecimal("562.50"), rules.siteWeight().of(new BigDecimal("625"), 2));
        assertEquals(new BigDecimal("0.05"), new Fraction(1, 2).of(new BigDecimal("0.09"), 2), "half up");
    }

    @Test
    void givesALaterEditionItsOwnNumbersAndLeavesTheEarlierOneAsItIs() {
        RuleSet edition = rules.revised(
                "2024", "t", "n", LocalDate.of(2024, 5, 1), Map.of(Rule.CYCLE_EVERY, "5", Rule.QUORUM, "3/4"));
        assertEquals(5, edition.cycleEveryYears());
        assertTrue(edition.quorum().reachedBy(3, 4));
        assertEquals(3, edition.winnersCap(), "what did not change is taken over");
        assertEquals(2, rules.cycleEveryYears());
        assertEquals(44, edition.measures().articles().size(), "the earlier text until its own is entered");
    }

    @Test
    void refusesAnAmountThatIsNotOfItsKind() {
        for (String wrong : new String[] {"0", "-1", "ten", "2/3", "", "999999999"}) {
            assertFalse(Rule.ANNOUNCEMENT_MIN.accepts(wrong), wrong);
        }
        for (String wrong : new String[] {"3/2", "0/3", "2", "2/0", ""}) {
            assertFalse(Rule.QUORUM.accepts(wrong), wrong);
        }
        assertTrue(Rule.QUORUM.accepts("1/1"));
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> rules.revised("x", "t", "n", LocalDate.of(2024, 5, 1), Map.of(Rule.REVIEW_MAX, "0")));
        assertEquals(21, refusal.article());
    }
}
