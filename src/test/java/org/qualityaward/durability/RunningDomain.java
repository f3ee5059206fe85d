package org.qualityaward.durability;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * The domain of the server that the whole cycle has to itself: killed, started and stopped again with {@code asadmin}, and while it stands
 * still, its database.
 */
public final class RunningDomain {

    public static final String ADDRESS = "http://localhost:" + System.getProperty("whole.http.port", "18081");

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path DOMAINS = TARGET.resolve("whole-server");
    /** As the launcher wrote it, and as Payara writes it itself. */
    private static final List<Path> PROCESS = List.of(DOMAINS.resolve("pid"), DOMAINS.resolve("domain1/config/pid"));

    /** Returns when a page is served. */
    void start() throws Exception {
        asadmin("start-domain", "--domaindir", DOMAINS.toString(), "domain1");
        long limit = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!answers()) {
            if (System.nanoTime() > limit) {
                throw new AssertionError("the server did not come back: see " + DOMAINS + "/domain1/logs/server.log");
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
    }

    void stop() {
        asadmin("stop-domain", "--domaindir", DOMAINS.toString(), "domain1");
    }

    /** With no chance to write anything more ({@code kill -9}). */
    synchronized void kill() {
        try {
            for (Path process : PROCESS) {
                if (Files.exists(process)) {
                    ProcessHandle.of(Long.parseLong(Files.readString(process).strip()))
                            .ifPresent(server -> {
                                server.destroyForcibly();
                                server.onExit().join();
                            });
                    Files.deleteIfExists(process);
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** How often each account did an act, read from the files of the database. */
    Map<String, Integer> actsByAccount(String act) throws Exception {
        Map<String, Integer> acts = new HashMap<>();
        System.setProperty(
                "derby.stream.error.file", DOMAINS.resolve("derby.log").toString());
        try (URLClassLoader derby = new URLClassLoader(jars())) {
            Driver driver = (Driver) derby.loadClass("org.apache.derby.jdbc.EmbeddedDriver")
                    .getDeclaredConstructor()
                    .newInstance();
            String database = "jdbc:derby:" + TARGET.resolve("whole-data/derby");
            try (Connection connection = driver.connect(database, new Properties());
                    PreparedStatement query = connection.prepareStatement(
                            "SELECT account, COUNT(*) FROM audit_entry WHERE act = ? AND outcome = 'ALLOWED' GROUP BY account")) {
                query.setString(1, act);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        acts.put(rows.getString(1), rows.getInt(2));
                    }
                }
            } finally {
                close(driver, database);
            }
        }
        return acts;
    }

    /** Derby says by an exception that it has closed. */
    private static void close(Driver driver, String database) {
        try {
            driver.connect(database + ";shutdown=true", new Properties());
        } catch (SQLException closed) {
            // as documented
        }
    }

    private static URL[] jars() throws IOException {
        List<URL> jars = new ArrayList<>();
        for (File jar : TARGET.resolve("domain-lib").toFile().listFiles()) {
            jars.add(jar.toURI().toURL());
        }
        return jars.toArray(URL[]::new);
    }

    private boolean answers() throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(ADDRESS + "/login.xhtml").toURL().openConnection();
        try {
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        } finally {
            connection.disconnect();
        }
    }

    private static void asadmin(String... command) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                TARGET.resolve("payara6/glassfish/lib/client/appserver-cli.jar").toString(),
                "--interactive=false",
                "--port",
                System.getProperty("whole.admin.port", "14849")));
        line.addAll(List.of(command));
        try {
            Process process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(DOMAINS.resolve("asadmin.log").toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new AssertionError(Files.readString(DOMAINS.resolve("asadmin.log"), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
