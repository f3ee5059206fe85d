package org.qualityaward.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import org.qualityaward.regulation.Band;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Refusal;

/** How percents become points (Article 14): percent × points of the item, added up, one decimal place, half up. */
public final class Scoring {

    private Scoring() {}

    /**
     * @throws Refusal {@code review.refusal.step} unless it is a step of five from 0 to 100
     */
    static void mustBeStep(int percent) {
        if (!Band.isStep(percent)) {
            throw new Refusal("review.refusal.step", 14, percent);
        }
    }

    /** Points of 1000; an item without a percent counts nothing. */
    public static BigDecimal total(Criteria criteria, Function<String, Integer> percentOf) {
        BigDecimal sum = BigDecimal.ZERO;
        for (var item : criteria.items()) {
            Integer percent = percentOf.apply(item.code());
            sum = sum.add(percent == null ? BigDecimal.ZERO : item.score(percent));
        }
        return sum.setScale(1, RoundingMode.HALF_UP);
    }

    /**
     * The final points: the site's by their weight and the defence's in full; without a defence the site's alone, for then
     * there is nothing to weigh them against.
     */
    static BigDecimal finalPoints(RuleSet rules, BigDecimal site, BigDecimal defence) {
        return defence == null
                ? site.setScale(1, RoundingMode.HALF_UP)
                : rules.siteWeight().of(site, 4).add(defence).setScale(1, RoundingMode.HALF_UP);
    }
}
