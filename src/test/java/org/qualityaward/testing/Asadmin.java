package org.qualityaward.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.shared.Setting;

/** The administrator's command line, towards the server under test. */
public final class Asadmin {

    private static final Path CLIENT = Path.of("target/payara6/glassfish/lib/client/appserver-cli.jar");

    private Asadmin() {}

    /** Changes a setting of the running server, as an administrator would. */
    public static void set(Setting setting, String value) {
        run("set-config-property", "--source=domain", "--propertyName=" + setting.key(), "--propertyValue=" + value);
    }

    private static void run(String... command) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                CLIENT.toString(),
                "--interactive=false",
                "--port",
                System.getProperty("it.admin.port", "14848")));
        line.addAll(List.of(command));
        try {
            Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
