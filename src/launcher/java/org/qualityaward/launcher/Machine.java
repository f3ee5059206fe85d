package org.qualityaward.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the machine must offer before a start is worth trying. */
final class Machine {

    private static final long NEEDED_MEGABYTES = 1_500;

    private Machine() {}

    static void check(Options options) {
        checkJava();
        checkMemory();
        checkPort(options.httpPort(), options.portSwitch("http.port"), "18081");
        checkPort(options.adminPort(), options.portSwitch("admin.port"), "14849");
    }

    private static void checkJava() {
        int version = Runtime.version().feature();
        if (version != 17) {
            throw new Failure("The server needs JDK 17, but this is Java " + version + " in "
                    + System.getProperty("java.home") + ": set JAVA_HOME to a JDK 17.");
        }
    }

    /** Linux tells what can be had without swapping; elsewhere the server has to find out itself. */
    private static void checkMemory() {
        Path meminfo = Path.of("/proc/meminfo");
        if (!Files.isReadable(meminfo)) {
            return;
        }
        try (Stream<String> lines = Files.lines(meminfo)) {
            long megabytes = lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
                    .findFirst()
                    .orElse(Long.MAX_VALUE);
            if (megabytes < NEEDED_MEGABYTES) {
                throw new Failure("The server needs " + NEEDED_MEGABYTES + " MB of free memory, but only " + megabytes
                        + " MB are free: close something and try again.");
            }
        } catch (IOException e) {
            throw new Failure("The free memory could not be read: " + e.getMessage(), e);
        }
    }

    private static void checkPort(int port, String option, String other) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new Failure(
                    "Port " + port + " is in use by another program: stop it, or choose another port with -D" + option
                            + "=" + other + ".",
                    e);
        }
    }
}
