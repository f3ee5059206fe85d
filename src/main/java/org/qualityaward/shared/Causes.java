package org.qualityaward.shared;

import java.util.Optional;
import java.util.stream.Stream;

/** Looks behind what the layers of the server made of a failure. */
public final class Causes {

    private Causes() {}

    /** The failure itself, or the first of its causes, that is of a type. */
    public static <T extends Throwable> Optional<T> of(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
