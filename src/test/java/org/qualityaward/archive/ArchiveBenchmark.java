package org.qualityaward.archive;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.IntConsumer;
import org.qualityaward.shared.AwardClock;

/**
 * What the parts of the filing path can do on this machine, one thread, warm; by the clock and by the processor time it
 * took, which tells the same on a busy machine. Run it by hand:
 * {@code mvn -q test-compile exec:java -Dexec.mainClass=org.qualityaward.archive.ArchiveBenchmark -Dexec.classpathScope=test}.
 */
public final class ArchiveBenchmark {

    private ArchiveBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("keys");
        OfficeKeys keys =
                OfficeKeys.open(folder.resolve("keys"), "p", Samples.SIGNED_AT.minus(1, ChronoUnit.DAYS), "benchmark");
        PadesSigner signer = new PadesSigner(new TimeStamper(
                keys.timeStamp().certificate(),
                keys.authority().root(),
                keys.timeStamp().secret(),
                Clock.fixed(Samples.SIGNED_AT, AwardClock.CHINA)));
        PaperRenderer renderer = new PaperRenderer();
        byte[] pdf = renderer.render(Samples.evaluation(), Samples.imprint());
        byte[] once = signer.sign(pdf, keys.office(), "a", "PJ-2026-0001/1", Samples.SIGNED_AT);
        byte[] twice = signer.sign(once, keys.office(), "b", "PJ-2026-0001/1", Samples.SIGNED_AT);

        rate("render", 300, i -> renderer.render(Samples.evaluation(), Samples.imprint()));
        rate(
                "sign once with time stamp",
                500,
                i -> signer.sign(pdf, keys.office(), "a", "PJ-2026-0001/1", Samples.SIGNED_AT));
        rate("render and sign twice", 200, i -> {
            byte[] bare = renderer.render(Samples.evaluation(), Samples.imprint());
            byte[] first = signer.sign(bare, keys.office(), "a", "PJ-2026-0001/1", Samples.SIGNED_AT);
            signer.sign(first, keys.office(), "b", "PJ-2026-0001/1", Samples.SIGNED_AT);
        });
        rate(
                "read and judge two signatures",
                500,
                i -> SignedPdf.read(twice, keys.authority().root()));
        log(keys);
    }

    private static void log(OfficeKeys keys) {
        byte[][] last = new byte[Long.SIZE][];
        MerkleTree tree = new MerkleTree((level, index) -> last[level]);
        rate("append to the tree in memory", 1_000_000, i -> {
            byte[] hash = MerkleTree.leafHash(String.valueOf(i).getBytes(StandardCharsets.US_ASCII));
            tree.append(i, hash).forEach(node -> last[node.level()] = node.hash());
        });
        rate(
                "sign a checkpoint",
                5_000,
                i -> new Checkpoint(keys.logKey().name(), i, new byte[32]).sign(keys.logKey(), keys.logSecret()));
    }

    private static void rate(String what, int times, IntConsumer work) {
        for (int i = 0; i < times / 10; i++) {
            if (!what.startsWith("append")) {
                work.accept(i);
            }
        }
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long begun = System.nanoTime();
        long begunWork = thread.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            work.accept(i);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        double working = (thread.getCurrentThreadCpuTime() - begunWork) / 1e9;
        System.out.printf(
                "%-32s %,12.0f per second, %,12.0f per second of processor time%n",
                what, times / seconds, times / working);
    }
}
