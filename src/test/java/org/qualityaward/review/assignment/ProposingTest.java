package org.qualityaward.review.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Proposals are permitted, whole, and the cheapest there is. */
class ProposingTest {

    private static final int SMALL = 400;

    @Test
    void nothingPermittedIsCheaperAndWhatIsImpossibleIsSo() {
        int possible = 0;
        for (int seed = 0; seed < SMALL; seed++) {
            Board board = small(new Random(seed));
            OptionalLong least = BruteForce.least(board, seats -> Costs.of(board, seats));
            Optional<Proposal> proposal = Proposing.best(board);
            assertEquals(least.isPresent(), proposal.isPresent(), "seed " + seed);
            if (least.isPresent()) {
                assertEquals(least.getAsLong(), proposal.orElseThrow().cost(), "seed " + seed);
                assertTrue(proposal.orElseThrow().proven());
                possible++;
            }
        }
        assertTrue(possible > SMALL / 4 && possible < SMALL * 3 / 4, possible + " of " + SMALL + " are possible");
    }

    @Test
    void costsWhatAStrangersMinimumCostFlowCosts() {
        for (int seed = 0; seed < 20; seed++) {
            Terms terms = Boards.terms(3, false, SeatKind.LEADER, SeatKind.INDUSTRY);
            Board board = Boards.random(new Random(seed), 30, 45, terms, 1, 0, 0.1);
            Optional<Proposal> proposal = Proposing.best(board);
            assertEquals(FlowReferee.cost(board), proposal.orElseThrow().cost(), "seed " + seed);
        }
    }

    @Test
    void breaksNoRule() {
        for (int seed = 0; seed < 8; seed++) {
            Random random = new Random(seed);
            Terms terms = Boards.terms(4, true, SeatKind.LEADER, SeatKind.INDUSTRY, SeatKind.RESULTS);
            Board free = Boards.random(random, 30, 20, terms, 3, 24, 0.1);
            Proposal first = Proposing.best(free).orElseThrow();
            Set<Pair> locks = new HashSet<>();
            first.seats().stream().filter(seat -> random.nextInt(5) == 0).forEach(seat -> locks.add(seat.pair()));
            Board board = free.locking(locks).barring(unlocked(first, locks), Bar.RECUSED);
            Proposal proposal = Proposing.best(board).orElseThrow();
            isPermitted(board, proposal);
            assertEquals(List.of(), HouseRules.brokenBy(board, proposal.seats()));
        }
    }

    /** Article 9(2): what was concluded of somebody counts at the next choice. */
    @Test
    void whoWasAssessedBetterIsPreferredWhereAllElseIsEqual() {
        List<Reviewer> reviewers = List.of(recorded(1, 3), recorded(2, 0), recorded(3, 1));
        Board board = new Board(reviewers, List.of(new Applicant(9, "A", "C26", "")), Map.of(), Boards.terms(1, false));
        assertEquals(
                List.of(2L),
                Proposing.best(board).orElseThrow().seats().stream()
                        .map(PlannedSeat::reviewer)
                        .toList());
    }

    private static Reviewer recorded(long id, int record) {
        return new Reviewer(id, "R" + id, "U" + id, false, Set.of("C26"), Set.of(), "", record, 0, 2);
    }

    @Test
    void whoeverIsBarredIsNeverProposedWhateverHeWouldSpare() {
        Board board = Boards.random(new Random(1), 6, 4, Boards.terms(3, false), 3, 0, 0);
        for (Reviewer reviewer : board.reviewers()) {
            Board barred = board;
            for (Applicant applicant : board.applicants()) {
                barred = barred.barring(new Pair(reviewer.id(), applicant.id()), Bar.PENDING);
            }
            assertTrue(Proposing.best(barred).orElseThrow().seats().stream()
                    .noneMatch(seat -> seat.reviewer() == reviewer.id()));
        }
    }

    @Test
    void aLateRecusalChangesAsFewSeatsAsCanBe() {
        int compared = 0;
        for (int seed = 0; seed < SMALL; seed++) {
            Random random = new Random(seed);
            Board board = small(random);
            Optional<Proposal> before = Proposing.best(board);
            if (before.isPresent()) {
                List<PlannedSeat> seats = before.orElseThrow().seats();
                Board after = board.locking(Set.of())
                        .barring(seats.get(random.nextInt(seats.size())).pair(), Bar.RECUSED);
                OptionalLong least =
                        BruteForce.least(after, found -> 1000L * changes(found, seats) + Costs.of(after, found));
                Optional<Proposal> closest = Proposing.closest(after, seats);
                assertEquals(least.isPresent(), closest.isPresent(), "seed " + seed);
                closest.ifPresent(found -> assertEquals(
                        least.getAsLong(), 1000L * changes(found.seats(), seats) + found.cost(), "kept most"));
                compared += closest.isPresent() ? 1 : 0;
            }
        }
        assertTrue(compared > 50, compared + " were compared");
    }

    @Test
    void amongEquallyCheapOnesThatNearestToTheFormerIsTaken() {
        for (int seed = 0; seed < SMALL / 2; seed++) {
            Board board = small(new Random(seed));
            Optional<Proposal> best = Proposing.best(board);
            best.ifPresent(former -> assertEquals(
                    former.pairs(),
                    Proposing.bestNear(board, former.seats()).orElseThrow().pairs()));
        }
    }

    @Test
    void theSameBoardHasTheSameProposal() {
        Board board = Boards.random(new Random(5), 30, 40, Terms.usual(3), 2, 20, 0.1);
        assertEquals(Proposing.best(board), Proposing.best(board));
    }

    static Board small(Random random) {
        SeatKind[][] kinds = {{}, {SeatKind.LEADER}, {SeatKind.LEADER, SeatKind.INDUSTRY}, {SeatKind.RESULTS}};
        int seats = 2 + random.nextInt(2);
        int applicants = seats == 2 ? 3 : 2;
        Terms terms = Boards.terms(seats, random.nextBoolean(), kinds[random.nextInt(4)]);
        Board board = Boards.random(random, 4 + random.nextInt(2), applicants, terms, random.nextInt(2), 4, 0.15);
        Set<Pair> locks = new HashSet<>();
        if (random.nextInt(3) == 0) {
            locks.add(new Pair(1000L + random.nextInt(4), 1L + random.nextInt(2)));
        }
        return board.locking(locks);
    }

    private static Pair unlocked(Proposal proposal, Set<Pair> locks) {
        return proposal.pairs().stream()
                .filter(pair -> !locks.contains(pair))
                .min((one, other) -> Long.compare(one.applicant(), other.applicant()))
                .orElseThrow();
    }

    private static long changes(List<PlannedSeat> found, List<PlannedSeat> before) {
        Set<Pair> kept = new HashSet<>();
        before.forEach(seat -> kept.add(seat.pair()));
        return found.stream().filter(seat -> !kept.contains(seat.pair())).count();
    }

    private static void isPermitted(Board board, Proposal proposal) {
        Map<Long, Integer> loads = new HashMap<>();
        for (Applicant applicant : board.applicants()) {
            List<PlannedSeat> panel = proposal.of(applicant.id());
            assertEquals(board.terms().seats(), panel.size());
            Set<Long> people = new HashSet<>();
            Set<String> units = new HashSet<>();
            for (PlannedSeat seat : panel) {
                Reviewer reviewer = board.reviewer(seat.reviewer()).orElseThrow();
                assertFalse(board.bars().containsKey(seat.pair()));
                assertTrue(people.add(reviewer.id()));
                assertTrue(units.add(reviewer.unit()));
                assertTrue(seat.kind() != SeatKind.LEADER || reviewer.senior());
                assertTrue(seat.kind() != SeatKind.INDUSTRY
                        || reviewer.industries().contains(applicant.industry()));
                loads.merge(reviewer.id(), 1, Integer::sum);
            }
        }
        loads.forEach((id, load) ->
                assertTrue(load <= board.reviewer(id).orElseThrow().limit()));
        assertTrue(proposal.pairs().containsAll(board.locks()));
    }
}
