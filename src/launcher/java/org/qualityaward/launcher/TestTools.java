package org.qualityaward.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the tests need that Maven Central does not have: a browser, Chinese letters for it, a reader of signed PDF that is
 * not ours, and a token for keys that needs no device. Fetched where the build may (root on Debian), asked for where it may not.
 */
public final class TestTools {

    /** Chromium in its forms, as their programs and packages are called; the one without windows works half as long. */
    private static final List<String> BROWSERS =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private TestTools() {}

    public static void main(String[] arguments) {
        try {
            List<String> missing = missing();
            if (missing.isEmpty()) {
                return;
            }
            if (!mayInstall()) {
                throw new Failure("The tests need " + String.join(", ", missing) + ": install them, on Debian with “"
                        + install(missing) + "”, or skip these tests with -DskipITs=true.");
            }
            run("apt-get update");
            missing = missing();
            System.out.println("Installing " + String.join(", ", missing) + " …");
            if (run(install(missing)).exit() != 0 || !missing().isEmpty()) {
                throw new Failure(
                        "The tests need " + String.join(", ", missing()) + ", but “" + install(missing) + "” failed.");
            }
        } catch (Failure e) {
            System.out.println("✗ " + e.getMessage());
            System.exit(1);
        }
    }

    private static String install(List<String> packages) {
        return "apt-get install -y --no-install-recommends " + String.join(" ", packages);
    }

    /** Debian's names of what is not there. */
    private static List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (BROWSERS.stream().noneMatch(TestTools::onPath)) {
            missing.add(BROWSERS.stream()
                    .filter(name -> run("apt-cache show " + name).exit() == 0)
                    .findFirst()
                    .orElse("chromium"));
        }
        if (!onPath("pdfsig")) {
            missing.add("poppler-utils");
        }
        if (!onPath("softhsm2-util")) {
            missing.add("softhsm2");
        }
        if (!onPath("fc-list") || run("fc-list :lang=zh").text().isBlank()) {
            missing.add("fontconfig");
            missing.add("fonts-noto-cjk");
        }
        return missing;
    }

    private static boolean mayInstall() {
        return onPath("apt-get") && "0".equals(run("id -u").text().strip());
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Asadmin.Answer run(String command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command.split(" ")).redirectErrorStream(true);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Asadmin.Answer(process.waitFor(), text);
        } catch (IOException e) {
            return new Asadmin.Answer(127, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Asadmin.Answer(130, "");
        }
    }
}
