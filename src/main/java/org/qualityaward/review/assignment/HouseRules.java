package org.qualityaward.review.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names every rule that seats break, however they came about. Says nothing of what is merely not wished. */
public final class HouseRules {

    private final Board board;
    private final List<Breach> breaches = new ArrayList<>();

    private HouseRules(Board board) {
        this.board = board;
    }

    public static List<Breach> brokenBy(Board board, Collection<PlannedSeat> seats) {
        HouseRules rules = new HouseRules(board);
        for (Applicant applicant : board.applicants()) {
            rules.judge(
                    applicant,
                    seats.stream()
                            .filter(seat -> seat.applicant() == applicant.id())
                            .map(PlannedSeat::reviewer)
                            .distinct()
                            .map(board::reviewer)
                            .flatMap(Optional::stream)
                            .toList());
        }
        rules.judgeLoads(seats);
        return rules.breaches;
    }

    private void judge(Applicant applicant, List<Reviewer> panel) {
        Set<String> units = new HashSet<>();
        for (Reviewer reviewer : panel) {
            Bar bar = board.bars().get(new Pair(reviewer.id(), applicant.id()));
            if (bar != null) {
                add(HouseRule.of(bar), applicant, reviewer, 0);
            }
            if (board.terms().oneOfAUnit() && !reviewer.unit().isBlank() && !units.add(reviewer.unit())) {
                add(HouseRule.SAME_UNIT, applicant, reviewer, 0);
            }
        }
        if (panel.size() < board.seats(applicant)) {
            breaches.add(new Breach(HouseRule.SEATS, applicant.id(), 0, panel.size()));
        }
        judgeKinds(applicant, panel);
    }

    /** Names the special seats for which nobody is left when the others are filled as well as they can be. */
    private void judgeKinds(Applicant applicant, List<Reviewer> panel) {
        Map<Reviewer, SeatKind> taken = new HashMap<>();
        for (SeatKind kind : board.terms().special()) {
            if (!seat(applicant, panel, kind, taken, new HashSet<>())) {
                breaches.add(new Breach(HouseRule.of(kind), applicant.id(), 0, 0));
            }
        }
    }

    private boolean seat(
            Applicant applicant,
            List<Reviewer> panel,
            SeatKind kind,
            Map<Reviewer, SeatKind> taken,
            Set<Reviewer> asked) {
        for (Reviewer reviewer : panel) {
            boolean fit = (board.qualities(reviewer, applicant) & kind.bit()) != 0;
            if (fit && asked.add(reviewer)) {
                SeatKind other = taken.get(reviewer);
                if (other == null || seat(applicant, panel, other, taken, asked)) {
                    taken.put(reviewer, kind);
                    return true;
                }
            }
        }
        return false;
    }

    private void judgeLoads(Collection<PlannedSeat> seats) {
        for (Reviewer reviewer : board.reviewers()) {
            long here = seats.stream()
                    .filter(seat -> seat.reviewer() == reviewer.id())
                    .map(PlannedSeat::applicant)
                    .distinct()
                    .count();
            int all = reviewer.seated() + (int) here;
            if (here > 0 && all > reviewer.limit()) {
                breaches.add(new Breach(HouseRule.LIMIT, 0, reviewer.id(), all));
            }
        }
    }

    private void add(HouseRule rule, Applicant applicant, Reviewer reviewer, int number) {
        breaches.add(new Breach(rule, applicant.id(), reviewer.id(), number));
    }
}
