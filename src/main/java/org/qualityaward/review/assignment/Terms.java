package org.qualityaward.review.assignment;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What the institution asks of every panel.
 *
 * @param seats seats of a panel
 * @param special kinds of which each panel has one seat; the rest are open
 * @param oneOfAUnit whether two people of one unit may not sit side by side
 * @param weights what each wish costs that is not granted, 0 for a wish that does not count
 */
public record Terms(int seats, Set<SeatKind> special, boolean oneOfAUnit, Map<Wish, Integer> weights)
        implements Serializable {

    public Terms {
        EnumSet<SeatKind> kinds = EnumSet.noneOf(SeatKind.class);
        kinds.addAll(special);
        kinds.remove(SeatKind.OPEN);
        special = Collections.unmodifiableSet(kinds);
        EnumMap<Wish, Integer> all = new EnumMap<>(Wish.class);
        for (Wish wish : Wish.values()) {
            all.put(wish, weights.getOrDefault(wish, wish.usual()));
        }
        weights = Collections.unmodifiableMap(all);
        if (seats < special.size()) {
            throw new IllegalArgumentException("More special seats than seats");
        }
    }

    /** Seats, a leader and one who knows the industry, the usual weights. */
    public static Terms usual(int seats) {
        return new Terms(seats, EnumSet.of(SeatKind.LEADER, SeatKind.INDUSTRY), true, Map.of());
    }

    int seats(SeatKind kind) {
        if (kind == SeatKind.OPEN) {
            return seats - special.size();
        }
        return special.contains(kind) ? 1 : 0;
    }

    int weight(Wish wish) {
        return weights.get(wish);
    }

    /** More than any one seat can cost, apart from the load. */
    int dearest() {
        return weight(Wish.INDUSTRY)
                + 7 * weight(Wish.CATEGORIES)
                + weight(Wish.REGION)
                + Reviewer.DOUBTS * weight(Wish.RECORD)
                + weight(Wish.SENIORITY);
    }
}
