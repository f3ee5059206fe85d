package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.archive.Programs.Said;
import org.qualityaward.archive.keys.LogSecret;

/** Bags from before, at and after the entry with which the log's key gave way to another, with programs that are not ours. */
class ReplacedLogKeyBagTest {

    private static final String SIGNATURE = "[不符 WRONG] 检查点的签名";

    @TempDir
    Path folder;

    private BagHouse house;
    private LogSecret firstKey;
    private Path before;
    private Path at;
    private Path after;

    @BeforeEach
    void threeBags() throws IOException {
        house = new BagHouse(folder.resolve("keys"));
        firstKey = house.keys.logSecret();
        house.file(Samples.certificate(), "ZS-2026-0001", false);
        before = unpack("before");
        house.replaceLogKey(Samples.SIGNED_AT);
        at = unpack("at");
        house.file(Samples.certificate(), "ZS-2026-0002", false);
        after = unpack("after");
    }

    private Path unpack(String name) throws IOException {
        Path out = Files.createDirectories(folder.resolve(name));
        house.handOut(out);
        Programs.unzip(house.zip(), out);
        return out.resolve("quality-award-test");
    }

    /** With the keys that were published when some bag was made. */
    private static Said check(Path bag, Path publishedWith) {
        Path trust = publishedWith.getParent();
        return Programs.run(null, trust, "bash", "verify.sh", "ca.pem", "tsa.pem", "log.txt", bag);
    }

    private static void assertWhole(Path bag, Path publishedWith) {
        Said said = check(bag, publishedWith);
        assertEquals(0, said.code(), said.text());
    }

    private static void assertNotSigned(Path bag, Path publishedWith) {
        Said said = check(bag, publishedWith);
        assertEquals(1, said.code(), said.text());
        assertTrue(said.text().contains(SIGNATURE), said.text());
    }

    @Test
    void theKeysOfTodayOpenEveryBagAndTheFirstKeyWhatItSigned() {
        assertEquals(6, lines(at), "name, size, root, blank, and a signature of each");
        assertEquals(5, lines(after));
        for (Path bag : new Path[] {before, at, after}) {
            assertWhole(bag, after);
        }
        assertWhole(before, before);
        assertWhole(at, before);
        assertNotSigned(after, before);
    }

    private static int lines(Path bag) {
        try {
            return Files.readAllLines(bag.resolve("data/log/checkpoint.txt")).size();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Even if he holds the office's key too. */
    @Test
    void whoFindsTheOldKeySignsNothingThatIsNewer() throws IOException {
        for (Path bag : new Path[] {at, after}) {
            Path file = bag.resolve("data/log/checkpoint.txt");
            String[] lines = Files.readString(file).split("\n");
            Checkpoint head = new Checkpoint(
                    lines[0],
                    Long.parseLong(lines[1]),
                    Checkpoint.base64(lines[2]).orElseThrow());
            Files.writeString(file, head.sign(firstKey));
            house.signAnew(bag);
            assertNotSigned(bag, after);
        }
    }

    @Test
    void aKeyThatCountsFromAnotherSizeOnDoesNotOpenThem() throws IOException {
        Path keys = after.resolveSibling("log.txt");
        String published = Files.readString(keys);
        assertTrue(published.endsWith(" 2\n"), published);
        Files.writeString(keys, published.replace(" 2\n", " 1\n"));
        assertNotSigned(before, after);
        Files.writeString(keys, published.replace(" 2\n", " 4\n"));
        assertNotSigned(after, after);
        Files.writeString(keys, published.replace(" 2\n", " two\n"));
        assertEquals(2, check(after, after).code(), "that is no list of keys");
    }
}
