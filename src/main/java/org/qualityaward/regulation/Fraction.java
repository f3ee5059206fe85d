package org.qualityaward.regulation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact share such as two thirds, so that a quorum never hangs on rounding. */
public record Fraction(int numerator, int denominator) implements Serializable {

    public Fraction {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " is not a share");
        }
    }

    /** Reads {@code 2/3}, or a whole number. */
    public static Fraction parse(String text) {
        String[] parts = text.strip().split("/", -1);
        return new Fraction(
                Integer.parseInt(parts[0].strip()), parts.length == 1 ? 1 : Integer.parseInt(parts[1].strip()));
    }

    /** Whether {@code part} of {@code whole} is at least this share. */
    public boolean reachedBy(int part, int whole) {
        return (long) part * denominator >= (long) numerator * whole;
    }

    /** Whether {@code part} of {@code whole} is more than this share. */
    public boolean exceededBy(int part, int whole) {
        return (long) part * denominator > (long) numerator * whole;
    }

    /** The smallest part of {@code whole} that reaches this share. */
    public int reaching(int whole) {
        return (int) -Math.floorDiv(-(long) numerator * whole, (long) denominator);
    }

    /** The smallest part of {@code whole} that exceeds this share. */
    public int exceeding(int whole) {
        return (int) Math.floorDiv((long) numerator * whole, (long) denominator) + 1;
    }

    /** This share of an amount, with {@code scale} decimals, half up. */
    public BigDecimal of(BigDecimal amount, int scale) {
        return amount.multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), scale, RoundingMode.HALF_UP);
    }

    @Override
    public String toString() {
        return denominator == 1 ? Integer.toString(numerator) : numerator + "/" + denominator;
    }
}
