package org.qualityaward.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualityaward.shared.Subject;

/**
 * Tells what belongs to a case or to a cycle, so that its papers can be exported together. Each room provides one bean of
 * this for the subjects it owns; it decides nobody's rights, for what is taken along is what the caller may read.
 */
public interface Holdings {

    /**
     * How a whole is called.
     *
     * @param mark short, for a file's name: {@code 2026}, {@code 2026-0004}
     * @param title as a person says it, in Chinese
     */
    record Label(String mark, String title) {}

    /**
     * A cycle of the award as far as keeping its papers goes.
     *
     * @param endedOn day on which it came to its end; null while it is under way
     */
    record Cycle(Holding whole, LocalDate endedOn) {}

    /** The cycles that this room keeps, the latest first. */
    default List<Cycle> cycles() {
        return List.of();
    }

    /** The name of a whole that this room keeps; empty for any other. */
    default Optional<Label> labelOf(Subject whole) {
        return Optional.empty();
    }

    /** What else papers may name that belongs to it; empty where this room has nothing of it. */
    default List<Paper.About> belongingTo(Subject whole) {
        return List.of();
    }
}
