package org.qualityaward.archive;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/**
 * The whole filing path beside its parts, measured in the same run on the same cores: opening a key, rendering, signing, a
 * durable entry in the log, and all of it as people do it side by side. By the clock, and by processor time, which tells the
 * same on a busy machine. Run it by hand as {@link KilledFilings}, with the argument {@code figures}; {@code -Durl=} is another
 * database than Derby, {@code -Dtimes=} how often each is done.
 */
public final class FilingFigures {

    private static final int TIMES = Integer.getInteger("times", 400);
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private FilingFigures() {}

    private interface Work {
        void run() throws Exception;
    }

    /** Seconds for one, of one thread: by the clock and of the processor. */
    private record Cost(double clock, double processor) {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("figures");
        try (FilingHouse house = new FilingHouse(folder, System.getProperty("url"))) {
            measure(house);
        }
        System.exit(0);
    }

    private static void measure(FilingHouse house) throws Exception {
        List<FilingHouse.Filer> filers = new ArrayList<>();
        for (int i = 0; i < 2 * CORES; i++) {
            filers.add(house.filer("张𬱖㛃"));
        }
        FilingHouse.Filer filer = filers.get(0);
        SignedDocument first = filer.file(Samples.evaluation());
        PaperRenderer renderer = new PaperRenderer();
        PadesSigner signer = house.house.signer();
        byte[] pdf = renderer.render(Samples.evaluation(), Samples.imprint());
        byte[] once = signer.sign(pdf, house.house.office(), "a", "PJ-2026-0001/1", Instant.now());

        for (int round = 0; round < 2; round++) {
            boolean told = round == 1;
            int times = told ? TIMES : TIMES / 4;
            Cost unlock = cost("open a key", told, times, filer::unlock);
            Cost render = cost("render", told, times, () -> renderer.render(Samples.evaluation(), Samples.imprint()));
            Cost sign = cost(
                    "sign with time stamp",
                    told,
                    times,
                    () -> signer.sign(once, house.house.office(), "b", "PJ-2026-0001/1", Instant.now()));
            Cost append = cost("durable entry in the log", told, times, () -> append(house, first));
            appendAtOnce(house, first, told, times);
            Cost alone = cost("whole path, one after the other", told, times, () -> filer.file(Samples.evaluation()));
            double parts = unlock.processor() + render.processor() + 2 * sign.processor() + append.processor();
            atOnce(filers, parts, told, times);
            if (told) {
                System.out.printf(
                        "processor time of one filing %.1f ms, of its parts %.1f ms: %.0f %% of what they allow%n",
                        1000 * alone.processor(), 1000 * parts, 100 * parts / alone.processor());
            }
        }
        latency(house);
        System.out.println("damage found afterwards: " + house.examining.findDamage(List.of()));
    }

    private static void append(FilingHouse house, SignedDocument about) {
        house.inTransaction(() -> {
            house.log.takeTurn();
            Instant now = Instant.now();
            return house.log.append(seq -> LogLeaf.superseded(seq, about, now), now);
        });
    }

    private static void appendAtOnce(FilingHouse house, SignedDocument first, boolean told, int times)
            throws Exception {
        double seconds = together(2 * CORES, times, i -> () -> append(house, first));
        if (told) {
            System.out.printf("%-36s %,10.0f per second%n", "durable entries of four at once", times / seconds);
        }
    }

    private static void atOnce(List<FilingHouse.Filer> filers, double parts, boolean told, int times) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        AtomicLong work = new AtomicLong();
        double seconds = together(filers.size(), times, i -> () -> {
            long begun = threads.getCurrentThreadCpuTime();
            filers.get(i % filers.size()).file(Samples.evaluation());
            work.addAndGet(threads.getCurrentThreadCpuTime() - begun);
        });
        if (told) {
            double possible = CORES / parts;
            double used = work.get() / 1e9 / seconds;
            System.out.printf(
                    "%-36s %,10.1f per second; the parts alone allow %,.1f on %d cores: %.0f %%; it was given %.2f cores,"
                            + " on which they allow %,.1f: %.0f %%%n",
                    "whole path, " + filers.size() + " people at once",
                    times / seconds,
                    possible,
                    CORES,
                    100 * times / seconds / possible,
                    used,
                    used / parts,
                    100 * times / seconds / (used / parts));
        }
    }

    private interface Numbered {
        Work of(int number);
    }

    /** Seconds for so many, by so many threads; each thread does its own share with its own number. */
    private static double together(int threads, int times, Numbered work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Callable<Void>> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Work own = work.of(i);
            all.add(() -> {
                for (int done = 0; done < times / threads; done++) {
                    own.run();
                }
                return null;
            });
        }
        long begun = System.nanoTime();
        for (Future<Void> each : pool.invokeAll(all)) {
            each.get();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.MINUTES);
        return seconds;
    }

    private static Cost cost(String what, boolean told, int times, Work work) throws Exception {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long begun = System.nanoTime();
        long begunWork = thread.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        double working = (thread.getCurrentThreadCpuTime() - begunWork) / 1e9;
        if (told) {
            System.out.printf(
                    "%-36s %,10.0f per second, %,10.0f per second of processor time%n",
                    what, times / seconds, times / working);
        }
        return new Cost(seconds / times, working / times);
    }

    /** How long the log is held by one entry: the least of many is what it takes where nobody else computes. */
    private static void latency(FilingHouse house) {
        SignedDocument about = house.inTransaction(() -> house.at(0));
        long[] all = LongStream.range(0, 200)
                .map(i -> {
                    long begun = System.nanoTime();
                    append(house, about);
                    return System.nanoTime() - begun;
                })
                .sorted()
                .toArray();
        System.out.printf(
                "one durable entry: least %.2f ms, median %.2f ms%n", all[0] / 1e6, all[all.length / 2] / 1e6);
    }
}
