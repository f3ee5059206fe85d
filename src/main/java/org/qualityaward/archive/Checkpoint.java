package org.qualityaward.archive;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.qualityaward.archive.keys.LogKey;

/** The head of the log at one size, as a C2SP {@code tlog-checkpoint}: origin, size and root, signed as a note. */
record Checkpoint(String origin, long size, byte[] root) {

    private static final String SIGNATURE = "\u2014 ";

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

    /** The whole signed note: body, blank line, one signature line. */
    String sign(LogKey key, PrivateKey secret) {
        byte[] signature = key.sign(body().getBytes(StandardCharsets.UTF_8), secret);
        byte[] marked = Arrays.copyOf(key.id(), 4 + signature.length);
        System.arraycopy(signature, 0, marked, 4, signature.length);
        return body() + "\n" + SIGNATURE + key.name() + " "
                + Base64.getEncoder().encodeToString(marked) + "\n";
    }

    /**
     * Reads a note and checks that this key signed it. Lines of others, such as witnesses, are passed over.
     *
     * @return empty if it is no checkpoint of this log or the signature does not hold
     */
    static Optional<Checkpoint> open(String note, LogKey key) {
        int blank = note.indexOf("\n\n");
        if (blank < 0) {
            return Optional.empty();
        }
        String body = note.substring(0, blank + 1);
        String[] lines = body.split("\n", -1);
        if (lines.length != 4 || !lines[0].equals(key.name()) || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
            return Optional.empty();
        }
        boolean signed = note.substring(blank + 2).lines().anyMatch(line -> signs(line, body, key));
        Optional<byte[]> root = base64(lines[2]).filter(hash -> hash.length == 32);
        return signed ? root.map(hash -> new Checkpoint(lines[0], Long.parseLong(lines[1]), hash)) : Optional.empty();
    }

    private static boolean signs(String line, String body, LogKey key) {
        String start = SIGNATURE + key.name() + " ";
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
