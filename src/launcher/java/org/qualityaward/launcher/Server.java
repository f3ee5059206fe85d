package org.qualityaward.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** The server's process: started with the command files, watched until every one of their commands has answered. */
final class Server {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(40);
    private static final Pattern FAILED_COMMAND = Pattern.compile("Boot Command (\\S+) failed\\s*(.*)");
    private static final Pattern ENVIRONMENT = Pattern.compile("\\$\\{ENV=(\\w+)}");
    private static final Pattern ANSWERED_COMMAND =
            Pattern.compile("Boot Command \\S+ (?:failed|returned with result)|ommand \\S+ not found");

    private final Options options;
    private final Domain domain;
    private Process process;

    Server(Options options, Domain domain) {
        this.options = options;
        this.domain = domain;
    }

    /** Starts the process and returns when every boot command succeeded. */
    void start() {
        List<String> command = new ArrayList<>(new Asadmin(options).serverCommand(domain));
        options.jvm().ifPresent(jvm -> command.addAll(1, List.of(jvm.trim().split("\\s+"))));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(domain.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(domain.consoleLog().toFile());
        describeSurroundings(builder.environment());
        checkEnvironment(builder.environment());
        try {
            process = builder.start();
            Files.writeString(domain.processId(), String.valueOf(process.pid()));
            try (OutputStream input = process.getOutputStream()) {
                input.write("AS_ADMIN_MASTERPASSWORD=changeit\n".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new Failure("The server's process could not be started: " + e.getMessage(), e);
        }
        awaitBootCommands();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<?> onEnd() {
        return process.onExit();
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Lets the server close its database and sessions; the hard way only when it does not answer. */
    boolean stop() {
        if (process == null) {
            return false;
        }
        stop(process.toHandle());
        return true;
    }

    /** Stops the server that an earlier start left in the same domain. */
    static void stopLast(Domain domain) {
        try {
            if (Files.exists(domain.processId())) {
                ProcessHandle.of(Long.parseLong(
                                Files.readString(domain.processId()).strip()))
                        .ifPresent(Server::stop);
                Files.delete(domain.processId());
            }
        } catch (IOException e) {
            throw new Failure("The running server could not be found: " + e.getMessage(), e);
        }
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            server.destroyForcibly();
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitBootCommands() {
        long commands =
                commandsIn(options.config().resolve("pre-boot.asadmin")) + commandsIn(domain.postBootCommands());
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            String console = read(domain.consoleLog());
            FAILED_COMMAND.matcher(console).results().findFirst().ifPresent(failed -> {
                throw new Failure("The boot command “" + failed.group(1) + "” failed: "
                        + failed.group(2)
                                .replaceFirst("^PlainTextActionReporterFAILURE", "")
                                .replace("|#]", "")
                                .strip()
                        + " (see server-config/ and " + domain.consoleLog() + ")");
            });
            if (ANSWERED_COMMAND.matcher(console).results().count() >= commands) {
                return;
            }
            if (!process.isAlive()) {
                throw new Failure("The server ended while it started, with exit code " + process.exitValue() + ": "
                        + lastLine(console) + " (see " + domain.consoleLog() + ")");
            }
            if (System.nanoTime() > deadline) {
                throw new Failure("The server was not ready within " + START_LIMIT.toMinutes() + " minutes: see "
                        + domain.consoleLog());
            }
            pause();
        }
    }

    /** What the command files ask of the environment; who starts the server may have said some of it. */
    private void describeSurroundings(Map<String, String> environment) {
        environment.put("QUALITYAWARD_DATA", options.data().toString());
        environment.put("QUALITYAWARD_DEMO", String.valueOf(options.demo()));
        environment.put("QUALITYAWARD_DEMO_STORY", options.demoStory());
        environment.putIfAbsent("QUALITYAWARD_URL", "http://localhost:" + options.httpPort());
        environment.put(
                "QUALITYAWARD_KEYS_SECRET", Secret.ofKeys(options.data()).file().toString());
        String passwordFile = environment.get("QUALITYAWARD_DB_PASSWORD_FILE");
        if (passwordFile != null) {
            environment.put(
                    "QUALITYAWARD_DB_SECRET",
                    Secret.ofDatabase(passwordFile, domain.parent()).file().toString());
        }
    }

    /** A name that has no value would stand in the server's configuration as it is written, and fail much later. */
    private void checkEnvironment(Map<String, String> environment) {
        ENVIRONMENT
                .matcher(read(domain.postBootCommands()))
                .results()
                .map(name -> name.group(1))
                .filter(name -> environment.getOrDefault(name, "").isBlank())
                .findFirst()
                .ifPresent(name -> {
                    throw new Failure("The environment variable " + name + " is not set, but server-config/ needs it.");
                });
    }

    private static long commandsIn(Path file) {
        return read(file)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .count();
    }

    private static String lastLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).reduce("", (before, line) -> line.strip());
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new Failure(file + " could not be read: " + e.getMessage(), e);
        }
    }

    static void pause() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("The start was interrupted", e);
        }
    }
}
