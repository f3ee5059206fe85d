package org.qualityaward.review.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A reason is enough to make it impossible, and no part of it can be missing. */
class SmallestReasonTest {

    @Test
    void whatIsPossibleHasNoReason() {
        for (int seed = 0; seed < 200; seed++) {
            Board board = ProposingTest.small(new Random(seed));
            assertEquals(
                    Proposing.best(board).isEmpty(), SmallestReason.of(board).isPresent(), "seed " + seed);
        }
    }

    @Test
    void aReasonSufficesAndEachPartOfItIsNeeded() {
        int seen = 0;
        for (int seed = 0; seed < 300; seed++) {
            Board board = ProposingTest.small(new Random(seed));
            Shortage reason = SmallestReason.of(board).orElse(null);
            if (reason != null) {
                seen++;
                isSmallest(board, reason, seed);
            }
        }
        assertTrue(seen > 60, seen + " were impossible");
    }

    @Test
    void onALargerBoardToo() {
        for (int seed = 0; seed < 5; seed++) {
            Board board = Boards.random(new Random(seed), 30, 40, Terms.usual(3), 1, 0, 0.1);
            Reviewer first = board.reviewers().get(0);
            Applicant rare = new Applicant(99, "rare", "Z99", "");
            List<Applicant> applicants = new ArrayList<>(board.applicants());
            applicants.add(rare);
            List<Reviewer> reviewers = new ArrayList<>(board.reviewers());
            reviewers.set(0, new Reviewer(first.id(), "one", "", false, Set.of("Z99"), Set.of(), "", 0, first.limit()));
            Map<Pair, Bar> bars = new HashMap<>(board.bars());
            bars.put(new Pair(first.id(), 99), Bar.RECUSED);
            Shortage reason = SmallestReason.of(new Board(reviewers, applicants, bars, board.terms()))
                    .orElseThrow();
            assertEquals(List.of(new Need(99, SeatKind.INDUSTRY)), reason.needs());
            assertEquals(Map.of(new Pair(first.id(), 99), Bar.RECUSED), reason.bars());
            assertEquals(List.of(), reason.limits());
            assertEquals(1, reason.missing());
        }
    }

    @Test
    void namesTwoWhoMustRecuseWhereOneExpertIsMissing() {
        Reviewer one = expert(1, "C26", 2);
        Reviewer two = expert(2, "C26", 2);
        Reviewer three = expert(3, "C30", 2);
        Board board = new Board(
                List.of(one, two, three),
                List.of(new Applicant(7, "seven", "C26", "")),
                Map.of(new Pair(1, 7), Bar.RECUSED, new Pair(2, 7), Bar.RECUSED),
                Boards.terms(1, false, SeatKind.INDUSTRY));
        Shortage reason = SmallestReason.of(board).orElseThrow();
        assertEquals(Set.of(new Pair(1, 7), new Pair(2, 7)), reason.bars().keySet());
        assertEquals(1, reason.missing());
        assertTrue(SmallestReason.of(board.lifting(List.of(new Pair(1, 7)))).isEmpty());
    }

    @Test
    void namesTheLimitWhereItIsTheLimit() {
        Board board = new Board(
                List.of(expert(1, "C26", 1), expert(3, "C30", 5)),
                List.of(new Applicant(7, "seven", "C26", ""), new Applicant(8, "eight", "C26", "")),
                Map.of(),
                Boards.terms(1, false, SeatKind.INDUSTRY));
        Shortage reason = SmallestReason.of(board).orElseThrow();
        assertEquals(List.of(1L), reason.limits());
        assertEquals(Map.of(), reason.bars());
        assertEquals(2, reason.needs().size());
        assertFalse(reason.units());
    }

    @Test
    void namesTheUnitWhereTwoWouldSitSideBySide() {
        Reviewer one = new Reviewer(1, "one", "same", true, Set.of(), Set.of(), "", 0, 2);
        Reviewer two = new Reviewer(2, "two", "same", true, Set.of(), Set.of(), "", 0, 2);
        Board board = new Board(
                List.of(one, two), List.of(new Applicant(7, "seven", "C26", "")), Map.of(), Boards.terms(2, true));
        assertTrue(SmallestReason.of(board).orElseThrow().units());
    }

    private static Reviewer expert(long id, String industry, int limit) {
        return new Reviewer(id, "R" + id, "U" + id, false, Set.of(industry), Set.of(), "", 0, limit);
    }

    private static void isSmallest(Board board, Shortage reason, int seed) {
        assertTrue(isImpossible(board, reason), "suffices, seed " + seed);
        for (Need need : reason.needs()) {
            List<Need> others = new ArrayList<>(reason.needs());
            others.remove(need);
            assertFalse(isImpossible(board, with(reason, others)), "needs " + need + ", seed " + seed);
        }
        for (Pair pair : reason.bars().keySet()) {
            Map<Pair, Bar> others = new HashMap<>(reason.bars());
            others.remove(pair);
            assertFalse(
                    isImpossible(
                            board,
                            new Shortage(
                                    reason.needs(), 1, 1, others, reason.limits(), reason.locks(), reason.units())),
                    "bar " + pair + ", seed " + seed);
        }
        for (Long limit : reason.limits()) {
            List<Long> others = new ArrayList<>(reason.limits());
            others.remove(limit);
            assertFalse(
                    isImpossible(
                            board,
                            new Shortage(reason.needs(), 1, 1, reason.bars(), others, reason.locks(), reason.units())),
                    "limit " + limit + ", seed " + seed);
        }
        for (Pair lock : reason.locks()) {
            Set<Pair> others = new HashSet<>(reason.locks());
            others.remove(lock);
            assertFalse(
                    isImpossible(
                            board,
                            new Shortage(reason.needs(), 1, 1, reason.bars(), reason.limits(), others, reason.units())),
                    "lock " + lock + ", seed " + seed);
        }
    }

    private static Shortage with(Shortage reason, List<Need> needs) {
        return new Shortage(needs, 1, 1, reason.bars(), reason.limits(), reason.locks(), reason.units());
    }

    /** Whether nothing but what the reason names makes it impossible. */
    private static boolean isImpossible(Board board, Shortage reason) {
        List<Need> waived = new ArrayList<>();
        for (Applicant applicant : board.applicants()) {
            for (SeatKind kind : SeatKind.values()) {
                Need need = new Need(applicant.id(), kind);
                if (board.seats(applicant, kind) > 0 && !reason.needs().contains(need)) {
                    waived.add(need);
                }
            }
        }
        Set<Pair> lifted = new HashSet<>(board.bars().keySet());
        lifted.removeAll(reason.bars().keySet());
        Terms terms = board.terms();
        Board bare = board.waiving(waived)
                .lifting(lifted)
                .locking(reason.locks())
                .on(new Terms(terms.seats(), terms.special(), reason.units(), terms.weights()));
        for (Reviewer reviewer : board.reviewers()) {
            if (!reason.limits().contains(reviewer.id())) {
                bare = bare.limiting(List.of(reviewer.id()), 100);
            }
        }
        return Proposing.best(bare).isEmpty();
    }
}
