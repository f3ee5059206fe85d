package org.qualityaward.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Starts a server in a process of its own while the build goes on, and stays with it: the build sends an attendant, works
 * at something else, and awaits its word. When the build ends, however it ends, the attendant stops its server.
 */
final class Attendant {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Options options;

    Attendant(Options options) {
        this.options = options;
    }

    /** Sends one with the same options and returns at once. */
    void send(List<String> arguments) {
        try {
            Files.createDirectories(word().getParent());
            Files.deleteIfExists(word());
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx64m",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    Path.of(Attendant.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI())
                            .toString(),
                    Launcher.class.getName(),
                    "attend"));
            command.addAll(arguments.subList(1, arguments.size()));
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(beside("-attendant.log").toFile())
                    .start();
        } catch (IOException | URISyntaxException e) {
            throw new Failure("A process to start the server could not be started: " + e.getMessage(), e);
        }
    }

    /** The attendant's whole life: starts the server, gives word, and stops it when the build is gone. */
    void attend(Supplier<Server> start) {
        CompletableFuture<?> build = ProcessHandle.current()
                .parent()
                .map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
        Server server;
        try {
            server = start.get();
            give("");
        } catch (Failure e) {
            give(e.getMessage());
            throw e;
        }
        CompletableFuture.anyOf(build, server.onEnd()).join();
        server.stop();
    }

    /** Returns when the server is ready. */
    void await() {
        long limit = System.nanoTime() + LIMIT.toNanos();
        while (!Files.exists(word())) {
            if (System.nanoTime() > limit) {
                throw new Failure("The server was not ready within " + LIMIT.toMinutes() + " minutes: see "
                        + beside("-attendant.log"));
            }
            Server.pause();
        }
        try {
            String fault = Files.readString(word());
            if (!fault.isEmpty()) {
                throw new Failure(fault);
            }
        } catch (IOException e) {
            throw new Failure(word() + " could not be read: " + e.getMessage(), e);
        }
    }

    /** Whole or not at all, since somebody is waiting for it. */
    private void give(String fault) {
        try {
            Path draft = beside("-word.draft");
            Files.write(draft, fault.getBytes(StandardCharsets.UTF_8));
            Files.move(draft, word(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Failure(word() + " could not be written: " + e.getMessage(), e);
        }
    }

    private Path word() {
        return beside("-word");
    }

    /** The domain itself is built anew at each start, so what is told of it lies beside. */
    private Path beside(String ending) {
        return options.domain().resolveSibling(options.domain().getFileName() + ending);
    }
}
