package org.qualityaward.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the project as texts, for rules that no compiler knows. */
final class Sources {

    static final Path MAIN = Path.of("src/main/java");
    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path PAGES = Path.of("src/main/webapp");

    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])+'|\"\"\"(?<block>.*?)\"\"\"|\"(?<text>(?:\\\\.|[^\"\\\\])*)\"",
            Pattern.DOTALL);
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private Sources() {}

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long lines(Path file) {
        return read(file).lines().count();
    }

    /** The string literals of a Java file, those in comments left out. */
    static List<String> literals(Path java) {
        List<String> literals = new ArrayList<>();
        Matcher matcher = COMMENT_OR_LITERAL.matcher(read(java));
        while (matcher.find()) {
            if (matcher.group("block") != null) {
                literals.add(matcher.group("block"));
            } else if (matcher.group("text") != null) {
                literals.add(matcher.group("text"));
            }
        }
        return literals;
    }

    static boolean hasHan(String text) {
        return HAN.matcher(text).find();
    }
}
