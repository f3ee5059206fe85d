package org.qualityaward.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityaward.archive.keys.LogKey;
import org.qualityaward.archive.keys.LogKeys;
import org.qualityaward.archive.keys.LogSecret;

/** The head of the log at one size, as a C2SP {@code tlog-checkpoint}: origin, size and root, signed as a note. */
record Checkpoint(String origin, long size, byte[] root) {

    /** Of the same size and with the same root. */
    boolean isSameTree(Checkpoint other) {
        return size == other.size && Arrays.equals(root, other.root);
    }

    /** Does a tree of this later checkpoint begin with the one of this? */
    boolean isContinuedBy(Checkpoint later, MerkleTree tree) {
        return size >= 1
                && size <= later.size
                && new ConsistencyProof(size, later.size, tree.consistency(size, later.size)).holds(root, later.root);
    }

    /** The three lines that are signed. */
    String body() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    /** The whole signed note: body, blank line, a signature line of each key. */
    String sign(LogSecret... secrets) {
        String body = body();
        return body + "\n" + Stream.of(secrets).map(secret -> secret.line(body)).collect(Collectors.joining());
    }

    /**
     * Reads a note and checks that whichever keys of the log count at its size signed it. Lines of others, such as witnesses,
     * are passed over.
     *
     * @return empty if it is no checkpoint of this log or a signature does not hold
     */
    static Optional<Checkpoint> open(String note, LogKeys keys) {
        int blank = note.indexOf("\n\n");
        if (blank < 0) {
            return Optional.empty();
        }
        String body = note.substring(0, blank + 1);
        String[] lines = body.split("\n", -1);
        if (lines.length != 4 || !lines[0].equals(keys.origin()) || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
            return Optional.empty();
        }
        long size = Long.parseLong(lines[1]);
        List<String> signatures = note.substring(blank + 2).lines().toList();
        boolean signed =
                keys.over(size).stream().allMatch(key -> signatures.stream().anyMatch(line -> signs(line, body, key)));
        Optional<byte[]> root = base64(lines[2]).filter(hash -> hash.length == 32);
        return signed ? root.map(hash -> new Checkpoint(lines[0], size, hash)) : Optional.empty();
    }

    private static boolean signs(String line, String body, LogKey key) {
        String start = LogKey.LINE + key.name() + " ";
        if (!line.startsWith(start)) {
            return false;
        }
        return base64(line.substring(start.length()))
                .filter(marked -> marked.length == 68 && Arrays.equals(Arrays.copyOf(marked, 4), key.id()))
                .filter(marked ->
                        key.verifies(body.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(marked, 4, 68)))
                .isPresent();
    }

    /** Strict base64: what does not come out the same again when written is not taken. */
    static Optional<byte[]> base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return Base64.getEncoder().encodeToString(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
