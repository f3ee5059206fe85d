package org.qualityaward.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.qualityaward.archive.keys.Crypto;
import org.qualityaward.archive.keys.OfficeKeys;
import org.qualityaward.archive.keys.TimeStamper;
import org.qualityaward.shared.AwardClock;

/**
 * What the parts of the filing path can do on this machine, one thread, warm; by the clock and by the processor time it
 * took, which tells the same on a busy machine. The same against a database is {@link DatabaseFigures}. Run it by hand:
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
        million();
        export(folder, 1_000);
        export(folder, 10_000);
        check(folder);
    }

    /** A log of a million entries: recomputing it, and the size of a proof in it. */
    private static void million() {
        Map<String, byte[]> nodes = new HashMap<>();
        long begun = System.nanoTime();
        byte[][] last = new byte[Long.SIZE][];
        MerkleTree tree = new MerkleTree((level, index) -> last[level]);
        int size = 1_000_000;
        for (int i = 0; i < size; i++) {
            byte[] leaf = ("{\"document\":\"PJ-2026-" + i + "\",\"seq\":" + i + ",\"v\":1}")
                    .getBytes(StandardCharsets.US_ASCII);
            tree.append(i, MerkleTree.leafHash(leaf)).forEach(node -> {
                last[node.level()] = node.hash();
                if (node.level() > 3) {
                    nodes.put(node.level() + "/" + node.index(), node.hash());
                }
            });
        }
        tree.root(size);
        System.out.printf("recompute %,d leaves               %.1f s%n", size, (System.nanoTime() - begun) / 1e9);
        MerkleTree stored = new MerkleTree((level, index) -> nodes.getOrDefault(level + "/" + index, new byte[32]));
        int longest = 0;
        for (int i = 0; i < size; i += 997) {
            longest = Math.max(longest, stored.inclusion(i, size).size());
        }
        System.out.printf("longest proof at %,d leaves         %d bytes%n", size, 32 * longest);
    }

    /** A bag of so many documents of 60 KB: time, and the memory in use after each tenth of it. */
    private static void export(Path folder, int documents) throws IOException {
        BagHouse house = new BagHouse(folder.resolve("bag-keys" + documents));
        byte[] pdf = new byte[60_000];
        Crypto.RANDOM.nextBytes(pdf);
        SignedFile file = new SignedFile(pdf, new byte[3_000], "00".repeat(32), 1);
        Paper paper = Samples.certificate();
        for (int i = 0; i < documents; i++) {
            Imprint imprint = new Imprint(
                    String.format("ZS-2026-%04d", i), 1, null, null, Samples.SIGNED_AT, "https://award.example/");
            house.keep(paper, imprint, false, file);
        }
        List<Long> seqs = LongStream.range(0, documents).boxed().toList();
        EvidenceBag bag = new EvidenceBag("benchmark", "x", seqs, documents, Samples.SIGNED_AT);
        BagTrust trust = house.trust();
        Iterable<Evidence> all =
                () -> IntStream.range(0, documents).mapToObj(house::evidence).iterator();
        StringBuilder memory = new StringBuilder();
        long begun = System.nanoTime();
        new BagContents(bag, trust).writeTo(OutputStream.nullOutputStream(), all, done -> {
            if (done % (documents / 5) == 0) {
                System.gc();
                Runtime here = Runtime.getRuntime();
                memory.append(' ').append((here.totalMemory() - here.freeMemory()) >> 20);
            }
        });
        System.out.printf(
                "bag of %,6d documents               %.1f s, MB in use by fifths:%s%n",
                documents, (System.nanoTime() - begun) / 1e9, memory);
    }

    /** A bag with one document of two signatures, checked by verify.sh. */
    private static void check(Path folder) throws IOException {
        BagHouse house = new BagHouse(folder.resolve("one-keys"));
        house.file(Samples.evaluation(), "PJ-2026-0217", true);
        Path place = Files.createDirectories(folder.resolve("one"));
        Programs.unzip(house.zip(), place);
        house.handOut(place);
        for (int i = 0; i < 3; i++) {
            long begun = System.nanoTime();
            Programs.Said said = Programs.run(
                    null,
                    place,
                    Programs.find("bash"),
                    "verify.sh",
                    "ca.pem",
                    "tsa.pem",
                    "log.txt",
                    "quality-award-test");
            System.out.printf(
                    "verify.sh of one document             %.2f s, exit code %d%n",
                    (System.nanoTime() - begun) / 1e9, said.code());
        }
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
                i -> new Checkpoint(keys.logKeys().origin(), i, new byte[32]).sign(keys.logSecret()));
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
