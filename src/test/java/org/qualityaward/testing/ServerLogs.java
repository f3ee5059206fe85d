package org.qualityaward.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A test that fails in the browser tells what the servers complained of meanwhile: the reason stands there, not on the page. */
public class ServerLogs
        implements BeforeEachCallback, TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {

    private static final Namespace OWN = Namespace.create(ServerLogs.class);
    private static final Pattern COMPLAINT = Pattern.compile("\\[SEVERE\\].*\\[timeMillis: (\\d+)\\]");

    /** What a complaint was, and not where in the server it passed. */
    private static final Pattern WHERE = Pattern.compile("\\s*(at (?!org\\.qualityaward).*|\\.\\.\\. \\d+ more)");

    private static final int LINES = 60;

    @Override
    public void beforeEach(ExtensionContext test) {
        test.getStore(OWN).put(test.getUniqueId(), System.currentTimeMillis());
    }

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable thrown) throws Throwable {
        throw withComplaints(test, thrown);
    }

    @Override
    public void handleAfterEachMethodExecutionException(ExtensionContext test, Throwable thrown) throws Throwable {
        throw withComplaints(test, thrown);
    }

    private static Throwable withComplaints(ExtensionContext test, Throwable thrown) {
        String complaints = since(test.getStore(OWN).get(test.getUniqueId(), long.class));
        return complaints.isEmpty()
                ? thrown
                : new AssertionError(thrown.getMessage() + "\n\nA server complained meanwhile:\n" + complaints, thrown);
    }

    private static String since(long begin) {
        Path built = Path.of(System.getProperty("it.data")).toAbsolutePath().getParent();
        List<String> lines = new ArrayList<>();
        try (DirectoryStream<Path> servers = Files.newDirectoryStream(built, "*server")) {
            for (Path server : servers) {
                Path log = server.resolve("domain1/logs/server.log");
                if (Files.exists(log)) {
                    complaints(log, begin, lines);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.stream().limit(LINES).collect(Collectors.joining("\n"));
    }

    private static void complaints(Path log, long begin, List<String> into) throws IOException {
        boolean complaining = false;
        try (Scanner lines = new Scanner(log, StandardCharsets.UTF_8)) {
            while (lines.hasNextLine()) {
                String line = lines.nextLine();
                Matcher complaint = COMPLAINT.matcher(line);
                if (complaint.find()) {
                    complaining = Long.parseLong(complaint.group(1)) >= begin;
                } else if (line.isEmpty()) {
                    complaining = false;
                }
                if (complaining && !WHERE.matcher(line).matches()) {
                    into.add(line);
                }
            }
        }
    }
}
