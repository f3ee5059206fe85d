package org.qualityaward.cycle;

import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Refusal;

/**
 * For which year a cycle may be opened (Art. 4): one at a time, not sooner than the measures' interval after the one before,
 * and neither for a year gone by nor for one beyond the next interval.
 */
final class OpeningPolicy {

    private final RuleSet rules;

    OpeningPolicy(RuleSet rules) {
        this.rules = rules;
    }

    /** @throws Refusal {@code cycle.refusal.underWay}, {@code .tooSoon} */
    void requireAfter(Cycle before, int year) {
        if (!before.is(Stage.ARCHIVED)) {
            throw new Refusal("cycle.refusal.underWay", 4, before.getYear());
        }
        int soonest = before.getYear() + rules.cycleEveryYears();
        if (year < soonest) {
            throw new Refusal("cycle.refusal.tooSoon", 4, year, rules.cycleEveryYears(), before.getYear(), soonest);
        }
    }

    /** @throws Refusal {@code cycle.refusal.yearOutOfReach} */
    void requireWithinReach(int year, int thisYear) {
        int last = thisYear + rules.cycleEveryYears();
        if (year < thisYear || year > last) {
            throw new Refusal("cycle.refusal.yearOutOfReach", 4, year, thisYear, last);
        }
    }
}
