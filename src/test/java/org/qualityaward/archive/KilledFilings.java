package org.qualityaward.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Papers are filed by a process that is killed ({@code kill -9}) at random moments, again and again; at the end every paper
 * that was acknowledged is there and provable, the log has no gap and nothing half-signed is visible. Run it by hand after
 * {@code mvn} has unpacked the server once:
 *
 * <pre>
 * java -cp target/classes:target/test-classes org.qualityaward.archive.KilledFilings
 * </pre>
 *
 * <p>{@code -Dkills=50 -Dfilings=2000 -Dthreads=2} are the full size; {@code -Ddata=} is another folder, such as a small file
 * system that fills up ({@code -Dfiller=MB} takes so much of it until half of the papers are filed);
 * {@code -Durl=jdbc:postgresql://…} another database; {@code -Dblow="command"} is what else is done at every second blow in
 * place of the kill, such as stopping the database and starting it again.
 */
public final class KilledFilings {

    private static final int KILLS = Integer.getInteger("kills", 50);
    private static final int FILINGS = Integer.getInteger("filings", 2000);
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final String URL = System.getProperty("url", "derby");

    private final Random chance = new Random(SEED);
    private final Path data;
    private final Path acknowledged;
    private int filed;
    private int blows;
    private int refused;

    private KilledFilings(Path data) {
        this.data = data;
        this.acknowledged = data.resolveSibling(data.getFileName() + "-acknowledged.txt");
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("figures")) {
            figures(FilingFigures.class, List.of());
            return;
        }
        if (arguments.length > 0 && arguments[0].equals("database")) {
            figures(DatabaseFigures.class, List.of("-Xmx256m"));
            return;
        }
        String folder = System.getProperty("data");
        new KilledFilings(folder == null ? Files.createTempDirectory("filings").resolve("data") : Path.of(folder))
                .run();
    }

    /** {@link FilingFigures} and {@link DatabaseFigures} need the same class path. */
    private static void figures(Class<?> program, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(), "-cp", classPath()));
        command.addAll(options);
        for (String given : List.of("url", "times", "leaves", "documents", "bytes")) {
            if (System.getProperty(given) != null) {
                command.add("-D" + given + "=" + System.getProperty(given));
            }
        }
        command.add(program.getName());
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private void run() throws Exception {
        System.out.printf("seed %d, %s, %s%n", SEED, data, URL.replaceAll("password=[^&]*", "password=…"));
        Files.createDirectories(data);
        Files.deleteIfExists(acknowledged);
        Files.createFile(acknowledged);
        Path filler = data.resolve("filler");
        int full = Integer.getInteger("filler", 0);
        if (full > 0) {
            Files.write(filler, new byte[full << 20]);
        }
        int stuck = 0;
        while (filed < FILINGS || blows < KILLS) {
            int before = filed;
            live(Math.max(1, (FILINGS - filed) / Math.max(1, KILLS - blows)));
            stuck = filed == before ? stuck + 1 : 0;
            if (Files.exists(filler) && (filed > FILINGS / 2 || stuck >= 3)) {
                Files.delete(filler);
                System.out.println("room was made again after " + filed);
            } else if (stuck > 20) {
                throw new AssertionError("no paper can be filed any more");
            }
            System.out.printf("%d filed, %d blows, %d refused%n", filed, blows, refused);
        }
        Process last = start("check", acknowledged.toString());
        new BufferedReader(new InputStreamReader(last.getInputStream(), StandardCharsets.UTF_8))
                .lines()
                .forEach(System.out::println);
    }

    /** One life of the process: until about so many papers more are kept, or until it gives up. */
    private void live(int papers) throws IOException, InterruptedException {
        int until = filed + Math.max(1, chance.nextInt(2 * papers + 1));
        Process process = start(System.getProperty("threads", "2"));
        boolean dead = false;
        List<String> said = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                if (line.matches("FILED \\d+ \\S+ [0-9a-f]{64}")) {
                    said.add(line);
                    filed++;
                } else if (line.startsWith("REFUSED")) {
                    refused++;
                } else if (line.startsWith("FOUND") && !line.endsWith("[]")) {
                    throw new AssertionError("after blow " + blows + ": " + line);
                }
                if (filed >= until && !dead) {
                    TimeUnit.MILLISECONDS.sleep(chance.nextInt(60));
                    strike(process);
                    dead = true;
                }
            }
        }
        process.waitFor();
        Files.write(acknowledged, said, StandardCharsets.UTF_8, java.nio.file.StandardOpenOption.APPEND);
    }

    private void strike(Process process) throws IOException, InterruptedException {
        blows++;
        String other = System.getProperty("blow");
        if (other != null && blows % 2 == 0) {
            new ProcessBuilder("sh", "-c", other).inheritIO().start().waitFor();
            process.waitFor(20, TimeUnit.SECONDS);
        }
        // By its handle: the process itself would also close the pipe in which the last words still are.
        process.toHandle().destroyForcibly();
    }

    private Process start(String... what) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Ddemo=true", // PINs open quickly: they are not what is tried here
                "-Dderby.stream.error.file=" + acknowledged.resolveSibling("derby.log"),
                "-cp",
                classPath(),
                FilingUntilKilled.class.getName(),
                data.toString(),
                URL));
        command.addAll(List.of(what));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        acknowledged.resolveSibling("stderr.log").toFile()))
                .start();
    }

    /** The application, the tests, the drivers and EclipseLink as the build lays them under {@code target}. */
    static String classPath() throws IOException {
        Path target = Path.of("target").toAbsolutePath();
        List<String> entries = new ArrayList<>(List.of(
                target.resolve("classes").toString(),
                target.resolve("test-classes").toString(),
                target.resolve("quality-award/WEB-INF/lib") + "/*",
                target.resolve("domain-lib") + "/*"));
        Path modules = target.resolve("payara6/glassfish/modules");
        try (Stream<Path> jars = Files.list(modules)) {
            jars.filter(jar -> jar.getFileName()
                            .toString()
                            .matches("org\\.eclipse\\.persistence\\..*|jakarta\\..*|microprofile-config-api\\.jar"))
                    .map(Path::toString)
                    .forEach(entries::add);
        }
        return entries.stream().collect(Collectors.joining(":"));
    }
}
