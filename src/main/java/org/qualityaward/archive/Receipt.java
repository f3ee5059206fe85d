package org.qualityaward.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.archive.keys.LogKeys;

/**
 * What an author takes home: the leaf, its way to the root, and the signed checkpoint, as a C2SP {@code tlog-proof}. The
 * leaf itself travels in the {@code extra} line; that line is not signed, but only the true leaf hashes to the root.
 */
record Receipt(byte[] leaf, long index, List<byte[]> path, String note) {

    private static final String HEAD = "c2sp.org/tlog-proof@v1";

    String text() {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        text.append("extra ").append(Base64.getEncoder().encodeToString(leaf)).append('\n');
        text.append("index ").append(index).append('\n');
        path.forEach(
                hash -> text.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
        return text.append('\n').append(note).toString();
    }

    /** The way to the root as {@code verify.sh} reads it: index, size, then the hashes from the leaf up. */
    String inclusion(long size) {
        StringBuilder text = new StringBuilder();
        text.append(index).append('\n').append(size).append('\n');
        path.forEach(hash -> text.append(Digests.hex(hash)).append('\n'));
        return text.toString();
    }

    /** Reads the text form, strictly; empty if it is not one. */
    static Optional<Receipt> parse(String text) {
        int blank = text.indexOf("\n\n");
        if (blank < 0) {
            return Optional.empty();
        }
        List<String> lines = List.of(text.substring(0, blank).split("\n", -1));
        if (lines.size() < 3
                || !lines.get(0).equals(HEAD)
                || !lines.get(1).startsWith("extra ")
                || !lines.get(2).matches("index (0|[1-9][0-9]{0,17})")) {
            return Optional.empty();
        }
        List<byte[]> path = new ArrayList<>();
        for (String line : lines.subList(3, lines.size())) {
            Optional<byte[]> hash = Checkpoint.base64(line).filter(bytes -> bytes.length == 32);
            if (hash.isEmpty() || path.size() == 63) {
                return Optional.empty();
            }
            path.add(hash.get());
        }
        long index = Long.parseLong(lines.get(2).substring("index ".length()));
        return Checkpoint.base64(lines.get(1).substring("extra ".length()))
                .map(leaf -> new Receipt(leaf, index, path, text.substring(blank + 2)));
    }

    /** The checkpoint, if this log signed it and the leaf is truly under its root. */
    Optional<Checkpoint> proves(LogKeys keys) {
        return Checkpoint.open(note, keys)
                .filter(head ->
                        new InclusionProof(index, head.size(), path).leads(MerkleTree.leafHash(leaf), head.root()));
    }

    /** The text of a member of the leaf, which is canonical JSON without escapes; empty if it has none of this name. */
    String member(String name) {
        Matcher found = Pattern.compile('"' + name + "\":\"([^\"]*)\"").matcher(leafText());
        return found.find() ? found.group(1) : "";
    }

    String leafText() {
        return new String(leaf, StandardCharsets.UTF_8);
    }
}
