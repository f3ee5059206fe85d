package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs that are not ours, run as a person at a terminal runs them. One that is missing fails the test that wants it. */
public final class Programs {

    /** What a checker of bags may rely on. */
    public static final List<String> CHECKERS = List.of("sha256sum", "openssl", "xxd", "pdfsig");

    /** What a program said and how it ended. */
    public record Said(int code, String text) {}

    private Programs() {}

    public static Path find(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(
                                "This test needs the program " + program
                                        + ", which is not on this machine (Debian: coreutils, openssl, xxd, poppler-utils, unzip, bash)"));
    }

    /** A folder with these programs and no others, to be the whole PATH. */
    public static Path only(Path folder, List<String> programs) throws IOException {
        Files.createDirectories(folder);
        for (String program : programs) {
            Files.createSymbolicLink(folder.resolve(program), find(program));
        }
        return folder;
    }

    public static Said run(Path path, Path in, Object... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(
                            Arrays.stream(command).map(String::valueOf).toList())
                    .redirectErrorStream(true)
                    .directory(in.toFile());
            if (path != null) {
                builder.environment().put("PATH", path.toString());
            }
            Process process = builder.start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still runs: " + List.of(command));
            return new Said(process.exitValue(), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public static void unzip(byte[] zip, Path into) throws IOException {
        Files.createDirectories(into);
        Path file = Files.write(into.resolve("bag.zip"), zip);
        Said said = run(null, into, find("unzip"), "-q", file);
        assertTrue(said.code() == 0, said.text());
        Files.delete(file);
    }
}
