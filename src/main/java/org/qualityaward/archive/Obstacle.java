package org.qualityaward.archive;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityaward.shared.Refusal;

/**
 * What stood in the way of an act that waited, as it is kept for whoever reads it later in whichever language.
 *
 * @param key of the sentence
 * @param facts that it prints, as texts
 */
public record Obstacle(String key, List<String> facts) {

    private static final String BETWEEN = "\u001f";

    static Obstacle of(Refusal refusal) {
        return new Obstacle(
                refusal.key(),
                refusal.facts().stream()
                        .map(fact -> fact instanceof Instant at ? Imprint.written(at) : fact.toString())
                        .toList());
    }

    /** Reads what {@link #text()} wrote. */
    public static Obstacle parse(String text) {
        String[] parts = text.split(BETWEEN, -1);
        return new Obstacle(parts[0], Arrays.asList(parts).subList(1, parts.length));
    }

    String text() {
        return Stream.concat(Stream.of(key), facts.stream()).collect(Collectors.joining(BETWEEN));
    }
}
