package org.qualityaward.deliberation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualityaward.regulation.RuleSet;

/**
 * Who takes which place (Articles 4, 6 and 25): in the order of the ranking, each candidate that the members carried takes
 * an award while there is a place and its points reach that floor, else a nomination award while there is a place and they
 * reach the lower floor. Places may stay empty. Re-evaluations take none. Whoever was cancelled is passed over, so that the
 * same rule answers who moves up.
 *
 * @param winners places for awards: the quota, and what the head confirmed beyond it
 * @param nominations places for nomination awards, never more
 * @param awardFloor points that an award takes at least
 * @param nominationFloor points that a nomination award takes at least
 */
public record Allocation(int winners, int nominations, BigDecimal awardFloor, BigDecimal nominationFloor) {

    /**
     * A candidate after the ballots.
     *
     * @param id of its application
     * @param place in the ranking
     * @param carried whether the members' majority agreed
     */
    public record Candidate(long id, int place, BigDecimal points, boolean reEvaluation, boolean carried) {}

    /** By the numbers of a rule set, with the winners that the head confirmed beyond its quota. */
    static Allocation by(RuleSet rules, ExtraWinners extra) {
        return new Allocation(
                rules.winnersCap() + extra.granted(),
                rules.nominationsCap(),
                BigDecimal.valueOf(rules.awardFloor()),
                BigDecimal.valueOf(rules.nominationFloor()));
    }

    /** The result of each candidate, by application, in order of rank. */
    public Map<Long, Result> of(List<Candidate> candidates, Set<Long> cancelled) {
        Map<Long, Result> results = new LinkedHashMap<>();
        int awards = 0;
        int nominated = 0;
        List<Candidate> ranked = candidates.stream()
                .sorted(Comparator.comparing(Candidate::reEvaluation).thenComparingInt(Candidate::place))
                .toList();
        for (Candidate candidate : ranked) {
            if (cancelled.contains(candidate.id())) {
                continue;
            }
            Result result = resultOf(candidate, awards < winners, nominated < nominations);
            awards += result == Result.WINNER ? 1 : 0;
            nominated += result == Result.NOMINATION ? 1 : 0;
            results.put(candidate.id(), result);
        }
        return results;
    }

    private Result resultOf(Candidate candidate, boolean awardFree, boolean nominationFree) {
        if (!candidate.carried()) {
            return Result.NOT_CARRIED;
        }
        boolean worthAward = candidate.points().compareTo(awardFloor) >= 0;
        if (candidate.reEvaluation()) {
            return worthAward ? Result.RE_EVALUATION : Result.NO_PLACE;
        }
        if (worthAward && awardFree) {
            return Result.WINNER;
        }
        boolean worthNomination = candidate.points().compareTo(nominationFloor) >= 0;
        return worthNomination && nominationFree ? Result.NOMINATION : Result.NO_PLACE;
    }
}
