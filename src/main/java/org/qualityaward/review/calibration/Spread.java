package org.qualityaward.review.calibration;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How wide the percents of many reviewers spread on one item of an anchor case.
 *
 * @param agreed percent of the case
 * @param mean mean percent, one decimal
 * @param deviation standard deviation of all, one decimal
 */
public record Spread(
        String itemCode, int agreed, int lowest, int highest, BigDecimal mean, BigDecimal deviation, int count)
        implements Serializable {

    /** @param percents at least one */
    static Spread of(String itemCode, int agreed, List<Integer> percents) {
        double mean = percents.stream().mapToInt(Integer::intValue).average().orElseThrow();
        double variance = percents.stream()
                .mapToDouble(percent -> (percent - mean) * (percent - mean))
                .average()
                .orElseThrow();
        return new Spread(
                itemCode,
                agreed,
                percents.stream().mapToInt(Integer::intValue).min().orElseThrow(),
                percents.stream().mapToInt(Integer::intValue).max().orElseThrow(),
                BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP),
                BigDecimal.valueOf(Math.sqrt(variance)).setScale(1, RoundingMode.HALF_UP),
                percents.size());
    }

    public String getItemCode() {
        return itemCode;
    }

    public int getAgreed() {
        return agreed;
    }

    public int getLowest() {
        return lowest;
    }

    public int getHighest() {
        return highest;
    }

    public BigDecimal getMean() {
        return mean;
    }

    public BigDecimal getDeviation() {
        return deviation;
    }

    public int getCount() {
        return count;
    }
}
