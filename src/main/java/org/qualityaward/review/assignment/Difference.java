package org.qualityaward.review.assignment;

import java.util.List;
import java.util.Optional;

/**
 * What would change if.
 *
 * @param then the proposal that would be made; empty where there would be none
 * @param out seats that would be given up
 * @param in seats that would be taken
 * @param extra what it would cost more; less than 0 where it would be cheaper
 * @param gap why there would be none
 */
public record Difference(
        Optional<Proposal> then, List<PlannedSeat> out, List<PlannedSeat> in, long extra, Optional<Shortage> gap) {

    public static Difference between(Proposal now, Optional<Proposal> then) {
        return then.map(other -> between(now, other)).orElseGet(() -> none(Optional.empty()));
    }

    static Difference between(Proposal now, Proposal then) {
        return new Difference(
                Optional.of(then), now.beyond(then), then.beyond(now), then.cost() - now.cost(), Optional.empty());
    }

    static Difference none(Optional<Shortage> gap) {
        return new Difference(Optional.empty(), List.of(), List.of(), 0, gap);
    }
}
