package org.qualityaward.recusal.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A list of words that is data: a file under {@code /recusal}, lines that begin with # left out. */
final class Words {

    /** The longer first, so that the longer one is found before one that it ends with. */
    private final List<String> words;

    private final Set<String> known;

    private Words(List<String> words) {
        this.known = Set.copyOf(words);
        this.words = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    static List<String> lines(String name) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Words.class.getResourceAsStream("/recusal/" + name + ".txt"), StandardCharsets.UTF_8))) {
            return in.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words of a file, one or more a line. */
    static Words of(String name) {
        return new Words(lines(name).stream()
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .toList());
    }

    static Words of(List<String> words) {
        return new Words(words);
    }

    /** The longest word that a text ends with. */
    Optional<String> endOf(String text) {
        return words.stream().filter(text::endsWith).findFirst();
    }

    /** The longest word that a text begins with. */
    Optional<String> beginOf(String text) {
        return words.stream().filter(text::startsWith).findFirst();
    }

    boolean has(String word) {
        return known.contains(word);
    }
}
