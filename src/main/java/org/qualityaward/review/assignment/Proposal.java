package org.qualityaward.review.assignment;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Seats for every applicant.
 *
 * @param cost what the wishes that were not granted cost together
 * @param gap by how much at most something cheaper could exist: 0, but where so many people of one unit stand side by side
 *     that the search was cut short
 */
public record Proposal(List<PlannedSeat> seats, long cost, long gap) implements Serializable {

    public Proposal {
        seats = seats.stream()
                .sorted(Comparator.comparingLong(PlannedSeat::applicant)
                        .thenComparing(PlannedSeat::kind)
                        .thenComparingLong(PlannedSeat::reviewer))
                .toList();
    }

    public List<PlannedSeat> of(long applicant) {
        return seats.stream().filter(seat -> seat.applicant() == applicant).toList();
    }

    /** Whether nothing cheaper exists. */
    public boolean proven() {
        return gap == 0;
    }

    Set<Pair> pairs() {
        return seats.stream().map(PlannedSeat::pair).collect(Collectors.toSet());
    }

    /** Seats of this proposal that are not in the other. */
    public List<PlannedSeat> beyond(Proposal other) {
        Set<Pair> there = new HashSet<>(other.pairs());
        return seats.stream().filter(seat -> !there.contains(seat.pair())).toList();
    }
}
