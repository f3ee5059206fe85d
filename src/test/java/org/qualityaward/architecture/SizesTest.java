package org.qualityaward.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a person can hold in the head at once. */
@DisplayName("A file stays small enough to be read at once")
class SizesTest {

    @Test
    void noClassIsMuchLongerThan300Lines() {
        assertEquals(List.of(), longerThan(320, Sources.files(Sources.MAIN, ".java")));
    }

    @Test
    void noPageIsLongerThan250Lines() {
        assertEquals(List.of(), longerThan(250, Sources.files(Sources.PAGES, ".xhtml")));
    }

    @Test
    void noBundleIsLongerThan400Lines() {
        assertEquals(List.of(), longerThan(400, Sources.files(Sources.RESOURCES.resolve("i18n"), ".properties")));
    }

    /** Opening a dialog and printing are left to PrimeFaces, which gives them the nonce that the browser asks for. */
    @Test
    void noPageCarriesStyleOrScript() {
        List<String> pages = Sources.files(Sources.PAGES, ".xhtml").stream()
                .filter(page -> !page.toString().contains("/print/"))
                .filter(
                        page -> Sources.read(page)
                                .matches(
                                        "(?s).*(\\sstyle=\"[^\"#]|\\son(click|change|load)=\"(?!PF\\(|window\\.print\\()[^\"#]).*"))
                .map(Path::toString)
                .toList();
        assertEquals(List.of(), pages);
    }

    private static List<String> longerThan(int limit, List<Path> files) {
        return files.stream()
                .filter(file -> Sources.lines(file) > limit)
                .map(file -> file + ": " + Sources.lines(file))
                .toList();
    }

    @Test
    void noUserReadsChineseFromJava() {
        List<String> literals = Sources.files(Sources.MAIN, ".java").stream()
                .flatMap(file -> han(file))
                .toList();
        assertEquals(List.of(), literals);
    }

    private static Stream<String> han(Path file) {
        return Sources.literals(file).stream()
                .filter(Sources::hasHan)
                .map(literal -> file.getFileName() + ": " + literal);
    }
}
