package org.qualityaward.review.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Why this one, what if, and which rules seats by hand break. */
class ExplainingTest {

    @Test
    void theNextInLineCostsExactlyWhatTheBestWithoutTheFirstCosts() {
        int compared = 0;
        for (int seed = 0; seed < 120; seed++) {
            Board board = ProposingTest.small(new Random(seed)).locking(Set.of());
            Proposal now = Proposing.best(board).orElse(null);
            if (now != null) {
                PlannedSeat seat = now.seats().get(seed % now.seats().size());
                Board without = board.barring(seat.pair(), Bar.RECUSED);
                OptionalLong least = BruteForce.least(without, seats -> Costs.of(without, seats));
                Why why = new Explaining(board, now).why(seat);
                assertEquals(least.isPresent(), why.next().isPresent());
                assertEquals(least.isEmpty(), why.gap().isPresent());
                why.next().ifPresent(next -> {
                    assertEquals(least.getAsLong() - now.cost(), next.extra());
                    assertTrue(next.extra() >= 0);
                    assertEquals(1, next.instead().size());
                });
                compared++;
            }
        }
        assertTrue(compared > 40);
    }

    @Test
    void theCostsOfTheWishesAddUp() {
        Board board = Boards.random(new Random(3), 20, 15, Terms.usual(3), 2, 0, 0.1);
        Proposal now = Proposing.best(board).orElseThrow();
        long sum = new Explaining(board, now)
                .costs().values().stream().mapToLong(Long::longValue).sum();
        assertEquals(now.cost(), sum);
    }

    @Test
    void aRecusalThatSomebodyFreeCanTakeOverChangesOneSeat() {
        Board board = Boards.random(new Random(3), 20, 15, Terms.usual(3), 2, 0, 0.05);
        Proposal now = Proposing.best(board).orElseThrow();
        Pair pair = now.of(4).get(2).pair();
        Difference difference = new Explaining(board, now).ifBarred(pair);
        assertEquals(1, difference.in().size());
        assertEquals(
                List.of(pair), difference.out().stream().map(PlannedSeat::pair).toList());
    }

    @Test
    void aHigherLimitNeverCostsMore() {
        Board board = Boards.random(new Random(4), 12, 15, Terms.usual(3), 1, 0, 0.1);
        Proposal now = Proposing.best(board).orElseThrow();
        for (Reviewer reviewer : board.reviewers()) {
            assertTrue(new Explaining(board, now).ifLimited(reviewer.id(), 9).extra() <= 0);
        }
    }

    @Test
    void whatCannotBeIsToldWithItsReason() {
        Board board = Boards.random(new Random(4), 12, 15, Boards.terms(3, false), 1, 0, 0.1);
        Proposal now = Proposing.best(board).orElseThrow();
        Difference difference =
                new Explaining(board, now).ifAsked(new Terms(13, EnumSet.noneOf(SeatKind.class), false, Map.of()));
        assertTrue(difference.then().isEmpty());
        assertTrue(difference.gap().isPresent());
    }

    @Test
    void everyRuleThatSeatsByHandBreakIsNamed() {
        Reviewer one = new Reviewer(1, "one", "unit", false, Set.of(), Set.of(), "", 1, 1);
        Reviewer two = new Reviewer(2, "two", "unit", false, Set.of(), Set.of(), "", 0, 3);
        Board board = new Board(
                List.of(one, two),
                List.of(new Applicant(7, "seven", "C26", "")),
                Map.of(new Pair(2, 7), Bar.RECUSED),
                Boards.terms(3, true, SeatKind.LEADER, SeatKind.INDUSTRY, SeatKind.RESULTS));
        List<PlannedSeat> seats = List.of(new PlannedSeat(1, 7, SeatKind.OPEN), new PlannedSeat(2, 7, SeatKind.OPEN));
        Set<HouseRule> broken = EnumSet.noneOf(HouseRule.class);
        HouseRules.brokenBy(board, seats).forEach(breach -> broken.add(breach.rule()));
        assertEquals(
                EnumSet.of(
                        HouseRule.RECUSED,
                        HouseRule.SEATS,
                        HouseRule.LIMIT,
                        HouseRule.LEADER,
                        HouseRule.INDUSTRY,
                        HouseRule.RESULTS,
                        HouseRule.SAME_UNIT),
                broken);
    }

    @Test
    void oneSeniorExpertCannotFillTwoSpecialSeats() {
        Reviewer both = new Reviewer(1, "one", "a", true, Set.of("C26"), Set.of(), "", 0, 1);
        Reviewer none = new Reviewer(2, "two", "b", false, Set.of(), Set.of(), "", 0, 1);
        Board board = new Board(
                List.of(both, none),
                List.of(new Applicant(7, "seven", "C26", "")),
                Map.of(),
                Boards.terms(2, true, SeatKind.LEADER, SeatKind.INDUSTRY));
        List<PlannedSeat> seats =
                List.of(new PlannedSeat(1, 7, SeatKind.LEADER), new PlannedSeat(2, 7, SeatKind.INDUSTRY));
        assertEquals(
                List.of(HouseRule.INDUSTRY),
                HouseRules.brokenBy(board, seats).stream().map(Breach::rule).toList());
    }
}
