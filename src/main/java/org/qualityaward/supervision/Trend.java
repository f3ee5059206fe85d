package org.qualityaward.supervision;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One direction in one cycle, of what is unsealed.
 *
 * @param filed forms that were filed, of those due
 * @param points all ratings added up
 * @param ratings how many there are
 * @param adverse forms with at least one adverse answer
 */
public record Trend(int year, Direction direction, long filed, long due, long points, long ratings, long adverse)
        implements Serializable {

    /** In whole per cent of those due, rounded down; 0 where none was due. */
    public int percent() {
        return due == 0 ? 0 : (int) (filed * 100 / due);
    }

    /** The mean of all ratings to two decimal places, half up; zero where there are none. */
    public BigDecimal mean() {
        return ratings == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(points).divide(BigDecimal.valueOf(ratings), 2, RoundingMode.HALF_UP);
    }
}
