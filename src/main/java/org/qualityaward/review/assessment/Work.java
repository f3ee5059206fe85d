package org.qualityaward.review.assessment;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What is known of a reviewer's work in a cycle, as far as whoever reads it may know the files.
 *
 * @param seats applications on which he sits
 * @param submitted sheets that he handed in
 * @param late sheets that are missing or came after the last day of the review
 * @param days mean working days from the seat to the sheet, one decimal; null without a sheet
 * @param distance mean distance of his sheets from consensus in percent, one decimal; null before a consensus closed
 * @param drift the same with its sign, above 0 milder
 * @param moves how often he moved his percent in consensus
 * @param rating what applicants gave his team from 1 to 5; null where it may not be told
 * @param hours lessons of training in the two years up to now
 */
public record Work(
        int seats,
        int submitted,
        int late,
        BigDecimal days,
        BigDecimal distance,
        BigDecimal drift,
        int moves,
        BigDecimal rating,
        int hours)
        implements Serializable {

    public int getSeats() {
        return seats;
    }

    public int getSubmitted() {
        return submitted;
    }

    public int getLate() {
        return late;
    }

    public BigDecimal getDays() {
        return days;
    }

    public BigDecimal getDistance() {
        return distance;
    }

    public BigDecimal getDrift() {
        return drift;
    }

    public int getMoves() {
        return moves;
    }

    public BigDecimal getRating() {
        return rating;
    }

    public int getHours() {
        return hours;
    }
}
