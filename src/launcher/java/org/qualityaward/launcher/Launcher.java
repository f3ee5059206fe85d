package org.qualityaward.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/** The entry: {@code run}, {@code start}, {@code begin}, {@code await}, {@code stop} or {@code redeploy}, each called by the build. */
public final class Launcher {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Launcher() {}

    public static void main(String[] arguments) {
        Options options = Options.parse(arguments);
        try {
            act(arguments).accept(options);
        } catch (Failure e) {
            OUT.println();
            OUT.println("✗ " + e.getMessage());
            System.exit(1);
        }
    }

    private static Consumer<Options> act(String[] arguments) {
        return switch (arguments[0]) {
            case "run" -> Launcher::run;
            case "start" -> Launcher::start;
            case "begin" -> options -> new Attendant(options).send(Arrays.asList(arguments));
            case "attend" -> options -> new Attendant(options).attend(() -> start(options));
            case "await" ->
                options -> {
                    new Attendant(options).await();
                    say("Payara Server answers on " + options.address());
                };
            case "stop" -> Launcher::stop;
            case "redeploy" -> Launcher::redeploy;
            default -> throw new Failure("The launcher knows no “" + arguments[0] + "”.");
        };
    }

    /** In the foreground until Ctrl-C or until the server ends. */
    private static void run(Options options) {
        Domain domain = new Domain(options);
        Server server = new Server(options, domain);
        Machine.check(options);
        domain.build();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (server.stop()) {
                OUT.println("Stopped; the data stay in " + options.data());
            }
        }));
        say("Starting Payara Server on port " + options.httpPort() + " …");
        server.start();
        LogTail log = new LogTail(domain.serverLog());
        say("Deploying …");
        new Asadmin(options).deploy(options.application());
        new Welcome(OUT, options).print();
        follow(server, log, domain);
    }

    /** In the background, for the tests; whatever becomes of the build, the server does not outlive it. */
    private static Server start(Options options) {
        Domain domain = new Domain(options);
        Server server = new Server(options, domain);
        Server.stopLast(domain);
        Machine.check(options);
        domain.build();
        Runtime.getRuntime().addShutdownHook(new Thread(outermostGroup(), server::stop));
        server.start();
        options.applicationIfAny().ifPresent(new Asadmin(options)::deploy);
        say("Payara Server answers on " + options.address());
        return server;
    }

    /** The build closes the group of threads in which it calls us, and what belongs to that group never runs. */
    private static ThreadGroup outermostGroup() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }

    private static void stop(Options options) {
        Server.stopLast(new Domain(options));
    }

    /** The exploded application again into the server that {@code run} started on the same admin port. */
    private static void redeploy(Options options) {
        new Asadmin(options).deploy(options.application());
        say("Deployed again: " + options.address());
    }

    private static void follow(Server server, LogTail log, Domain domain) {
        try {
            while (server.isAlive()) {
                log.next().stream().filter(LogRecord::isWorthReading).forEach(event -> OUT.println(event.line()));
                Thread.sleep(250);
            }
            throw new Failure(
                    "The server ended by itself with exit code " + server.awaitEnd() + ": see " + domain.serverLog());
        } catch (IOException e) {
            throw new Failure("The server's log could not be read: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(String sentence) {
        OUT.println(sentence);
    }
}
