package org.qualityaward.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures pages of a server that runs: throughput and the times that half and 99 of 100 answers stay below, with eight
 * connections that stay open, each page after a warm-up and beside an empty Facelets page of the same application in
 * the same run.
 *
 * <p>Arguments: the address, the folder of the deployed application (to lay the empty page there for the time of the
 * run), then {@code account:path} for each page, {@code :path} for a page that is open to all.
 */
public final class Benchmark {

    private static final int CONNECTIONS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warm-up", 10));
    private static final Duration RUN = Duration.ofSeconds(Integer.getInteger("bench.run", 15));
    private static final String EMPTY = "/benchmark-empty.xhtml";
    private static final String EMPTY_PAGE = """
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html">
              <h:head><title>empty</title></h:head>
              <h:body/>
            </html>
            """;

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        String address = arguments[0].replaceFirst("/$", "");
        Path emptyPage = Path.of(arguments[1], EMPTY);
        List<String> pages = new ArrayList<>(List.of(":" + EMPTY));
        pages.addAll(Arrays.asList(arguments).subList(2, arguments.length));
        Files.writeString(emptyPage, EMPTY_PAGE);
        try {
            System.out.printf(
                    "%d connections, %d s after %d s of warm-up, page by page%n",
                    CONNECTIONS, RUN.toSeconds(), WARM_UP.toSeconds());
            System.out.printf(
                    "%-14s%-44s%10s%10s%10s%10s%10s%n",
                    "account", "page", "req/s", "p50 ms", "p99 ms", "KB", "of empty");
            double empty = 0;
            for (String page : pages) {
                String account = page.substring(0, page.indexOf(':'));
                String path = page.substring(page.indexOf(':') + 1);
                Figures figures = measure(address, account, path);
                empty = empty == 0 ? figures.perSecond() : empty;
                System.out.printf(
                        "%-14s%-44s%10.0f%10.1f%10.1f%10.1f%9.0f%%%n",
                        account.isEmpty() ? "–" : account,
                        path,
                        figures.perSecond(),
                        figures.percentile(50),
                        figures.percentile(99),
                        figures.kilobytes(),
                        100 * figures.perSecond() / empty);
            }
        } finally {
            Files.delete(emptyPage);
        }
    }

    private static Figures measure(String address, String account, String path) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Visitor> visitors = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                visitors.add(Visitor.at(address, account));
            }
            clickAll(people, visitors, path, WARM_UP);
            return clickAll(people, visitors, path, RUN);
        } finally {
            people.shutdown();
        }
    }

    private static Figures clickAll(ExecutorService people, List<Visitor> visitors, String path, Duration howLong)
            throws Exception {
        long end = System.nanoTime() + howLong.toNanos();
        List<Callable<Figures>> work = visitors.stream()
                .map(visitor -> (Callable<Figures>) () -> click(visitor, path, end))
                .toList();
        Figures all = new Figures(howLong);
        for (Future<Figures> one : people.invokeAll(work)) {
            all.add(one.get());
        }
        return all;
    }

    private static Figures click(Visitor visitor, String path, long end) throws IOException, InterruptedException {
        Figures figures = new Figures(Duration.ZERO);
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            int bytes = visitor.read(path);
            figures.add(System.nanoTime() - start, bytes);
        }
        return figures;
    }
}
