package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A stranger takes checkpoint and tiles and knows nothing of our code: he gets the same root, and nothing of today. The
 * reckoning here is RFC 6962 as it is written, over tiles as C2SP has them, and uses no class of the archive.
 */
class OpenLogIT extends ArchiveFixture {

    @Inject
    PublishingLog publishing;

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(digest::update);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] root(List<byte[]> hashes) {
        if (hashes.size() == 1) {
            return hashes.get(0);
        }
        int left = Integer.highestOneBit(hashes.size() - 1);
        return sha256(new byte[] {1}, root(hashes.subList(0, left)), root(hashes.subList(left, hashes.size())));
    }

    /** Every hash of a level, taken from its full tiles and the one that is not. */
    private List<byte[]> level(int level, long hashes) {
        List<byte[]> all = new ArrayList<>();
        for (long tile = 0; tile * 256 < hashes; tile++) {
            long width = Math.min(256, hashes - tile * 256);
            String name = level + "/" + String.format("%03d", tile) + (width == 256 ? "" : ".p/" + width);
            byte[] content = publishing.tile(name).orElseThrow(() -> new AssertionError(name));
            assertEquals(width * 32, content.length);
            for (int at = 0; at < content.length; at += 32) {
                all.add(Arrays.copyOfRange(content, at, at + 32));
            }
        }
        return all;
    }

    @Test
    void theRootFollowsFromTheTiles() {
        String[] lines = publishing.checkpoint().split("\n");
        long size = Long.parseLong(lines[1]);
        assertTrue(size > 100, "the demo has filed before today");
        List<byte[]> leaves = level(0, size);
        assertEquals(lines[2], Base64.getEncoder().encodeToString(root(leaves)));
        List<byte[]> above = level(1, size / 256);
        for (int i = 0; i < above.size(); i++) {
            assertEquals(
                    Base64.getEncoder().encodeToString(root(leaves.subList(i * 256, i * 256 + 256))),
                    Base64.getEncoder().encodeToString(above.get(i)));
        }
    }

    @Test
    void nothingOfTodayIsShown() {
        String before = publishing.checkpoint();
        SignedDocument document = file(Samples.evaluation());
        assertEquals(before, publishing.checkpoint());
        long seq = document.getSeq();
        assertTrue(publishing
                .tile("0/" + String.format("%03d", seq / 256) + ".p/" + (seq % 256 + 1))
                .isEmpty());
        assertFalse(new String(publishing.tile("0/000.p/1").orElseThrow(), StandardCharsets.ISO_8859_1)
                .contains("document"));
    }
}
