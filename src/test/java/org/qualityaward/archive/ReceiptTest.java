package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.keys.Crypto;
import org.qualityaward.archive.keys.LogKey;
import org.qualityaward.archive.keys.LogKeys;
import org.qualityaward.archive.keys.LogSecret;

class ReceiptTest {

    private final KeyPair pair = Crypto.newLogPair();
    private final LogKey key = LogKey.of(pair.getPublic());
    private final Map<String, byte[]> nodes = new HashMap<>();
    private final MerkleTree tree = new MerkleTree((level, index) -> nodes.get(level + "/" + index));
    private final List<byte[]> leaves = new ArrayList<>();
    private Receipt receipt;

    @BeforeEach
    void fileElevenLeaves() {
        for (int i = 0; i < 11; i++) {
            byte[] leaf = ("{\"seq\":" + i + "}").getBytes(StandardCharsets.UTF_8);
            tree.append(i, MerkleTree.leafHash(leaf)).forEach(n -> nodes.put(n.level() + "/" + n.index(), n.hash()));
            leaves.add(leaf);
        }
        String note = new Checkpoint(key.name(), 11, tree.root(11)).sign(new LogSecret(key, pair.getPrivate()));
        receipt = new Receipt(leaves.get(6), 6, tree.inclusion(6, 11), note);
    }

    @Test
    void writtenAndReadAgainItProvesItsLeaf() {
        Receipt read = Receipt.parse(receipt.text()).orElseThrow();
        assertEquals(receipt.text(), read.text());
        assertEquals(11, read.proves(LogKeys.of(key)).orElseThrow().size());
        assertEquals("{\"seq\":6}", read.leafText());
    }

    @Test
    void hasTheLinesOfTheFormat() {
        List<String> lines = receipt.text().lines().toList();
        assertEquals("c2sp.org/tlog-proof@v1", lines.get(0));
        assertTrue(lines.get(1).startsWith("extra "));
        assertEquals("index 6", lines.get(2));
        assertEquals("", lines.get(7));
        assertEquals(key.name(), lines.get(8));
        assertEquals("11", lines.get(9));
        assertTrue(lines.get(12).startsWith("\u2014 " + key.name() + " "));
    }

    @Test
    void everyChangedByteOfItIsFound() {
        byte[] text = receipt.text().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < text.length; i++) {
            for (int bit : new int[] {1, 4}) {
                byte[] changed = text.clone();
                changed[i] ^= (byte) bit;
                Optional<Checkpoint> proven = Receipt.parse(new String(changed, StandardCharsets.UTF_8))
                        .filter(r -> r.leafText().equals("{\"seq\":6}"))
                        .flatMap(r -> r.proves(LogKeys.of(key)));
                assertTrue(proven.isEmpty(), "byte " + i + " of " + new String(text, StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void anotherLogsKeyDoesNotOpenIt() {
        LogKey other = LogKey.of(Crypto.newLogPair().getPublic());
        assertFalse(receipt.proves(LogKeys.of(other)).isPresent());
        LogKey sameName = new LogKey(key.name(), other.key());
        assertFalse(receipt.proves(LogKeys.of(sameName)).isPresent());
    }

    @Test
    void aWitnessLineBesideOursIsPassedOver() {
        Receipt witnessed = new Receipt(
                receipt.leaf(), receipt.index(), receipt.path(), receipt.note() + "\u2014 witness.example AAAAAAAA\n");
        assertTrue(witnessed.proves(LogKeys.of(key)).isPresent());
    }

    @Test
    void theLogKeyIsReadFromItsLine() {
        LogKey read = LogKey.parse(key.text());
        assertEquals(key.name(), read.name());
        assertTrue(receipt.proves(LogKeys.of(read)).isPresent());
        assertThrows(
                IllegalArgumentException.class, () -> LogKey.parse(key.text().replace("log/", "l0g/")));
    }
}
