package org.qualityaward.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The store of evidence where there is no room: a process of its own, to which the operating system grants files of a
 * megabyte. Whoever may mount can run {@link FillingTheDisk} on a file system of that size and reads the same.
 */
class FullDiskTest {

    private static final int KILOBYTES = 1024;

    @Test
    void isToldByNameAndInTheLogAndNothingIsLostOrLeftBehind(@TempDir Path folder) throws Exception {
        Path said = folder.resolve("said");
        Path logged = folder.resolve("logged");
        int exit = program(folder.resolve("disk"))
                .redirectOutput(said.toFile())
                .redirectError(logged.toFile())
                .start()
                .waitFor();
        assertEquals(0, exit, () -> text(logged));
        String refused = "application.refusal.upload.noSpace [large.pdf]";
        assertEquals(List.of(refused, refused, "read 1000", "there 1"), Files.readAllLines(said));
        assertTrue(text(logged).contains("Evidence could not be stored"), () -> text(logged));
    }

    private static ProcessBuilder program(Path disk) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                "bash",
                "-c",
                "ulimit -f " + KILOBYTES + " && exec \"$0\" \"$@\"",
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FillingTheDisk.class.getName(),
                disk.toString());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
