package org.qualityaward.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.Applications2026;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Refusal;
import org.qualityaward.testing.Rows;

/** Articles 10 and 21: in consensus nobody's number changes without his hand, and nobody is passed over. */
class ConsensusTest {

    private static final Instant AT = Instant.parse("2026-05-25T01:00:00Z");
    private static final Criteria CRITERIA = RuleSet.shipped().criteria();
    private static final String ITEM = "4.1.2";

    private final Person leader = ReviewTest.reviewer(1);
    private final Person second = ReviewTest.reviewer(2);
    private final Person third = ReviewTest.reviewer(3);
    private final Person stranger = ReviewTest.reviewer(9);
    private final Application application = Applications2026.inState(9, ApplicationState.MATERIAL_REVIEW);
    private final Team team = new Team(application.getCycle(), "第一组", leader, List.of(leader, second, third), 3, AT);
    private final Review review = Rows.withId(new Review(application, team, team.getPeople(), AT), 50);

    @BeforeEach
    void consensusIsOpen() {
        review.openConsensus(leader, 0, CRITERIA, AT);
    }

    @Test
    void agreeingMovesNobodysPercent() {
        review.agree(leader, ITEM, 60, "一致", AT);
        assertEquals(80, review.item(ITEM).standOf(second, 80));
    }

    @Test
    void aMemberMovesHisOwnPercentAndEveryMoveStays() {
        review.said(second, ITEM).move(second, 70, "复核材料", AT);
        review.said(second, ITEM).move(second, 65, "再次复核", AT);
        assertEquals(65, review.item(ITEM).standOf(second, 80));
        assertEquals(
                List.of(70, 65),
                review.item(ITEM).movesOf(second).stream()
                        .map(PercentMove::getPercent)
                        .toList());
        assertEquals(80, review.item(ITEM).standOf(third, 80));
    }

    @Test
    void noMoveIsMadeWithoutAReasonOffTheStepsOrWithoutASeat() {
        refused("review.refusal.reasonMissing", () -> review.said(second, ITEM).move(second, 70, " ", AT));
        refused("review.refusal.step", () -> review.said(second, ITEM).move(second, 71, "理由", AT));
        refused("review.refusal.noSeat", () -> review.said(stranger, ITEM));
    }

    @Test
    void aDissentIsPrintedWithItsAuthorAndOnlyHeTakesItBack() {
        review.said(second, ITEM).dissent(second, "应为 70%", AT);
        review.said(third, ITEM).withdrawDissent(third, AT);
        assertEquals("评审员2：应为 70%", review.item(ITEM).getDissent());
        review.said(second, ITEM).dissent(second, "应为 75%", AT);
        assertEquals("评审员2：应为 75%", review.item(ITEM).getDissent());
        review.said(second, ITEM).withdrawDissent(second, AT);
        assertNull(review.item(ITEM).getDissent());
    }

    @Test
    void doesNotCloseBeforeEachMemberSignedOrDissents() {
        agreeAll();
        refused("review.refusal.unconfirmed", this::close);
        review.confirmable(second).confirm(1L, AT);
        refused("review.refusal.unconfirmed", this::close);
        review.said(third, ITEM).dissent(third, "应为 70%", AT);
        close();
        assertEquals(ReviewPhase.SHORTLISTED, review.getPhase());
    }

    @Test
    void nobodySignsWhileItemsAreLeft() {
        CRITERIA.items().stream().skip(1).forEach(item -> review.agree(leader, item.code(), 60, "一致", AT));
        refused("review.refusal.itemsLeft", () -> review.confirmable(second));
    }

    @Test
    void whatIsAgreedAnewIsSignedAnew() {
        agreeAll();
        review.confirmable(second).confirm(1L, AT);
        review.confirmable(third).confirm(2L, AT);
        review.agree(leader, ITEM, 65, "再议", AT);
        assertEquals(List.of(second, third), new ConfirmedByAllPolicy(review).unheard());
    }

    @Test
    void whoMovesAfterHeSignedSignsAgain() {
        agreeAll();
        review.confirmable(second).confirm(1L, AT);
        review.said(second, ITEM).move(second, 70, "复核", AT);
        assertTrue(new ConfirmedByAllPolicy(review).unheard().contains(second));
    }

    @Test
    void whatWasSaidBeforeARecusalCountsNoMore() {
        review.said(third, ITEM).move(third, 70, "复核", AT);
        review.said(third, ITEM).dissent(third, "应为 70%", AT);
        review.vacate(second, AT);
        assertEquals(80, review.item(ITEM).standOf(third, 80));
        assertNull(review.item(ITEM).getDissent());
    }

    private void agreeAll() {
        CRITERIA.items().forEach(item -> review.agree(leader, item.code(), 60, "一致", AT));
    }

    private void close() {
        review.closeConsensus(leader, 0, CRITERIA, 550, new Shortlisting(true, null), AT);
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refusal.class, act).key());
    }
}
