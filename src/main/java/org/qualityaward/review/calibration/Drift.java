package org.qualityaward.review.calibration;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How far somebody's percents lie from those they are measured by: on the whole to which side, and how far either way.
 *
 * @param name who
 * @param items how many percents were compared
 * @param mean mean of his percent minus the other, in percent with one decimal; above 0 he is milder
 * @param distance mean of the difference either way, in percent with one decimal
 */
public record Drift(Long personId, String name, int items, BigDecimal mean, BigDecimal distance)
        implements Serializable {

    /** One percent beside the one it is measured by. */
    public record Pair(int given, int agreed) {}

    /** @param pairs at least one */
    public static Drift of(Long personId, String name, List<Pair> pairs) {
        int sum = pairs.stream().mapToInt(pair -> pair.given() - pair.agreed()).sum();
        int apart = pairs.stream()
                .mapToInt(pair -> Math.abs(pair.given() - pair.agreed()))
                .sum();
        return new Drift(personId, name, pairs.size(), mean(sum, pairs.size()), mean(apart, pairs.size()));
    }

    static BigDecimal mean(int sum, int count) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
    }

    public Long getPersonId() {
        return personId;
    }

    public String getName() {
        return name;
    }

    public int getItems() {
        return items;
    }

    public BigDecimal getMean() {
        return mean;
    }

    public BigDecimal getDistance() {
        return distance;
    }
}
