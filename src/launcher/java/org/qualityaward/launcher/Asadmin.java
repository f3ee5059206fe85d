package org.qualityaward.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The server's own command line client. */
final class Asadmin {

    private final Options options;

    Asadmin(Options options) {
        this.options = options;
    }

    /** What a command said and how it ended. */
    record Answer(int exit, String text) {

        boolean succeeded() {
            return exit == 0;
        }

        /** The line that tells why, for a sentence. */
        String reason() {
            List<String> lines = text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return lines.stream()
                    .filter(line -> line.contains("rror") || line.contains("ailed") || line.contains("xception"))
                    .findFirst()
                    .or(() -> lines.stream().findFirst())
                    .orElse("exit code " + exit);
        }
    }

    /** The command by which {@code start-domain} would start the server, one argument each, so that we start it. */
    List<String> serverCommand(Domain domain) {
        Answer answer = run(
                "start-domain",
                "--dry-run",
                "--domaindir",
                domain.parent().toString(),
                "--prebootcommandfile",
                options.config().resolve("pre-boot.asadmin").toString(),
                "--postbootcommandfile",
                domain.postBootCommands().toString(),
                Domain.NAME);
        if (!answer.succeeded()) {
            throw new Failure("Payara refuses to start the domain: " + answer.reason());
        }
        return answer.text()
                .lines()
                .dropWhile(line -> !line.startsWith("/"))
                .takeWhile(line -> !line.isBlank())
                .toList();
    }

    /** Deploys at the root of the server, in place of what is there. */
    void deploy(Path application) {
        Answer answer =
                run("deploy", "--force=true", "--name", "quality-award", "--contextroot", "/", application.toString());
        if (!answer.succeeded()) {
            Path log = new Domain(options).serverLog();
            throw new Failure("The application could not be deployed: "
                    + rootCause(log).orElse(answer.reason()) + " (see " + log + ")");
        }
    }

    /** asadmin tells the outermost of the causes, the log the innermost last. */
    private static Optional<String> rootCause(Path log) {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.startsWith("Caused by: "))
                    .reduce((outer, inner) -> inner)
                    .map(line -> line.replaceFirst("Caused by: (?:\\w+\\.)*", ""));
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    Answer run(String... command) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                options.payara()
                        .resolve("glassfish/lib/client/appserver-cli.jar")
                        .toString(),
                "--interactive=false",
                "--port",
                String.valueOf(options.adminPort())));
        line.addAll(List.of(command));
        try {
            Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), text.replaceAll("\u001B\\[[0-9;]*m", ""));
        } catch (IOException e) {
            throw new Failure("asadmin could not be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("asadmin was interrupted", e);
        }
    }
}
