package org.qualityaward.review.assignment;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why somebody sits where he sits.
 *
 * @param costs what each wish costs at this seat, 0 where it is granted; the load is what his last application adds
 * @param load applications that he would have in all
 * @param next what would come about without him; empty where nobody could take the seat
 * @param gap why nobody could, where that is so
 */
public record Why(Map<Wish, Integer> costs, int load, Optional<Next> next, Optional<Shortage> gap) {

    /**
     * The cheapest way without him.
     *
     * @param instead who would take the seat
     * @param extra what it would cost more
     * @param elsewhere other seats that would change hands
     */
    public record Next(List<PlannedSeat> instead, long extra, List<PlannedSeat> elsewhere) implements Serializable {}
}
