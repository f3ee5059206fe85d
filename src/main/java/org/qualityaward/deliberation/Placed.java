package org.qualityaward.deliberation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something of a list and its place among what the reader may know of. What is hidden from him leaves no gap: a rank that is
 * missing would tell (Article 34).
 *
 * @param place from 1 on, counted apart for re-evaluations; null while a tie is undecided
 */
public record Placed<T>(T what, Integer place) implements Serializable {

    /** The places of what is visible, in its order. */
    static <T> List<Placed<T>> of(List<T> visible, Function<T, Integer> place, Predicate<T> apart) {
        List<Placed<T>> placed = new ArrayList<>();
        for (T each : visible) {
            Integer own = place.apply(each);
            long before = visible.stream()
                    .filter(other -> apart.test(other) == apart.test(each))
                    .filter(other -> own != null && place.apply(other) != null && place.apply(other) < own)
                    .count();
            placed.add(new Placed<>(each, own == null ? null : Math.toIntExact(before + 1)));
        }
        return placed;
    }

    public T getWhat() {
        return what;
    }

    public Integer getPlace() {
        return place;
    }
}
