package org.qualityaward.archive;

import static org.qualityaward.archive.LogDamage.Kind.CHECKPOINT_FORGED;
import static org.qualityaward.archive.LogDamage.Kind.CHECKPOINT_MISSING;
import static org.qualityaward.archive.LogDamage.Kind.ENTRY_CHANGED;
import static org.qualityaward.archive.LogDamage.Kind.ENTRY_MISSING;
import static org.qualityaward.archive.LogDamage.Kind.ENTRY_MOVED;
import static org.qualityaward.archive.LogDamage.Kind.ENTRY_REPLACED;
import static org.qualityaward.archive.LogDamage.Kind.LOG_FORKED;
import static org.qualityaward.archive.LogDamage.Kind.LOG_SHORTENED;
import static org.qualityaward.archive.LogDamage.Kind.NODE_CHANGED;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualityaward.archive.LogDamage.Kind;
import org.qualityaward.archive.keys.Crypto;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.archive.keys.LogKeys;

/**
 * One reading of the whole log as the database has it now, past every cache: each entry against its hash and its place, each
 * hash above, each checkpoint against the root that the entries give, and all of it against what was seen before. It keeps
 * the last subtree of each level, the entries that tell of keys, and nothing else.
 */
final class ExaminingLog {

    private static final Pattern SEQ = Pattern.compile("\"seq\":(\\d+)");
    private static final Pattern NAMED = Pattern.compile("\"document\":\"([^\"]*)\".*\"revision\":(\\d+)");
    private static final String ROTATION = "\"type\":\"key-rotated\"";
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST = 20;
    private static final int SAMPLE = 1000;

    private final Connection database;
    private final LogKeys keys;
    private final List<LogDamage> found = new ArrayList<>();
    private final Map<Long, byte[]> seen = new HashMap<>();
    private final Map<Long, String> rotations = new HashMap<>();
    private final byte[][] last = new byte[Long.SIZE][];
    private final MerkleTree tree = new MerkleTree((level, index) -> last[level]);
    private long size;
    private long soundSeen;
    private boolean gap;
    private boolean broken;

    ExaminingLog(Connection database, LogKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** @param witnessed checkpoints that were seen before, by whoever */
    void examine(List<Checkpoint> witnessed) throws SQLException {
        witnessed.forEach(checkpoint -> seen.put(checkpoint.size(), checkpoint.root()));
        try (NodesAlong nodes = new NodesAlong(database)) {
            entries(nodes);
            if (!nodes.isFit()) {
                nodes();
            }
        }
        long shortest = size;
        if (witnessed.stream().anyMatch(checkpoint -> checkpoint.size() > shortest)) {
            add(LOG_SHORTENED, size, "", size);
        }
    }

    /** Everything that does not fit, some of each kind. */
    List<LogDamage> found() {
        return List.copyOf(found);
    }

    /** Number of entries that were read. */
    long size() {
        return size;
    }

    /** Entries that tell of a key that took over from another, by their place from 0 on. */
    Map<Long, String> rotations() {
        return Map.copyOf(rotations);
    }

    private void entries(NodesAlong nodes) throws SQLException {
        try (PreparedStatement leaves = ask("SELECT seq, leaf, hash FROM log_leaf ORDER BY seq");
                ResultSet leaf = leaves.executeQuery();
                PreparedStatement notes =
                        ask("SELECT tree_size, root, note, made_at FROM log_checkpoint ORDER BY tree_size");
                ResultSet note = notes.executeQuery()) {
            long step = Math.max(1, checkpoints() / SAMPLE);
            long first = Crypto.RANDOM.nextLong(step);
            Note before = null;
            boolean more = note.next();
            while (leaf.next()) {
                entry(leaf.getLong(1), leaf.getString(2), leaf.getString(3), nodes);
                while (more && note.getLong(1) <= size) {
                    Note now = new Note(note);
                    more = note.next();
                    if (before != null && now.size != before.size + 1 || before == null && now.size != 1) {
                        add(CHECKPOINT_MISSING, now.size - 1, "", before == null ? 0 : before.size);
                    }
                    before = now;
                    boolean endsDay = !more || !now.day().equals(day(note));
                    if (!gap && now.size == size) {
                        compare(now, endsDay || seen.containsKey(size) || size % step == first);
                    }
                }
            }
            if (before == null ? size > 0 : before.size != size) {
                add(CHECKPOINT_MISSING, size, "", before == null ? 0 : before.size);
            }
        }
    }

    private void entry(long seq, String text, String hash, NodesAlong nodes) throws SQLException {
        if (seq != size) {
            add(ENTRY_MISSING, size + 1, "", size);
            gap = true;
            broken = true;
            size = seq;
        }
        byte[] real = MerkleTree.leafHash(text.getBytes(StandardCharsets.UTF_8));
        Matcher own = SEQ.matcher(text);
        if (!Digests.hex(real).equals(hash)) {
            add(ENTRY_CHANGED, seq + 1, named(text), seq);
            broken = true;
        } else if (!own.find() || Long.parseLong(own.group(1)) != seq) {
            add(ENTRY_MOVED, seq + 1, named(text), seq);
            broken = true;
        }
        if (text.contains(ROTATION)) {
            rotations.put(seq, text);
        }
        if (!gap) {
            for (MerkleTree.Node node : tree.append(seq, real)) {
                last[node.level()] = node.hash();
                nodes.compare(node);
            }
        }
        size++;
    }

    /** Number and revision of the document that an entry tells of; empty if of none. */
    static String named(String leaf) {
        Matcher name = NAMED.matcher(leaf);
        return name.find() ? name.group(1) + "/" + name.group(2) : "";
    }

    private long checkpoints() throws SQLException {
        try (PreparedStatement query = ask("SELECT COUNT(*) FROM log_checkpoint");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /**
     * Does a checkpoint tell the root that the entries give, in its column and in its note, and the same as was seen before?
     *
     * @param signature whether to look at its signature too, which takes long: that of a day's last checkpoint, which went to
     *     others, that of each that was seen, and so many others, never the same ones
     */
    private void compare(Note note, boolean signature) throws SQLException {
        byte[] root = tree.root(size);
        boolean told = Digests.hex(root).equals(note.root);
        if (!note.isItself(keys) || (signature || !told && !broken) && !note.isSigned(keys)) {
            add(CHECKPOINT_FORGED, size, "", size - 1);
        } else if (!told && !broken) {
            broken = true;
            replaced();
        }
        compareWithSeen(root);
    }

    private void compareWithSeen(byte[] root) throws SQLException {
        byte[] before = seen.get(size);
        if (before != null && Arrays.equals(before, root)) {
            soundSeen = size;
        } else if (before != null && found.stream().noneMatch(damage -> damage.kind() == LOG_FORKED)) {
            add(LOG_FORKED, soundSeen + 1, "", soundSeen);
        }
    }

    /** The first checkpoint that tells another root, genuine and all: the entry before it is another than it was. */
    private void replaced() throws SQLException {
        try (PreparedStatement query = ask("SELECT leaf FROM log_leaf WHERE seq = ?", size - 1);
                ResultSet row = query.executeQuery()) {
            add(ENTRY_REPLACED, size, row.next() ? named(row.getString(1)) : "", size - 1);
        }
    }

    /** Where the first hash above the entries is that does not fit the two below it, level by level. */
    private void nodes() throws SQLException {
        long below = size;
        for (int level = 1; below >= 2 && !gap; level++) {
            long here = below / 2;
            try (PreparedStatement lower = lower(level - 1);
                    ResultSet hash = lower.executeQuery();
                    PreparedStatement upper = ask(
                            "SELECT node_index, hash FROM log_node WHERE node_level = ? ORDER BY node_index", level);
                    ResultSet node = upper.executeQuery()) {
                for (long index = 0; index < here; index++) {
                    byte[] left = next(hash);
                    byte[] right = next(hash);
                    boolean there = node.next() && node.getLong(1) == index && left != null && right != null;
                    if (!there || !Digests.hex(MerkleTree.nodeHash(left, right)).equals(node.getString(2))) {
                        add(NODE_CHANGED, (index + 1) << level, "", index << level);
                        return;
                    }
                }
            }
            below = here;
        }
    }

    private PreparedStatement lower(int level) throws SQLException {
        return level == 0
                ? ask("SELECT hash FROM log_leaf ORDER BY seq")
                : ask("SELECT hash FROM log_node WHERE node_level = ? ORDER BY node_index", level);
    }

    private static byte[] next(ResultSet hash) throws SQLException {
        return hash.next() ? Digests.bytes(hash.getString(1)) : null;
    }

    /** @param since size of the last checkpoint that does not rest on it */
    void add(Kind kind, long entry, String document, long since) throws SQLException {
        if (found.stream().filter(damage -> damage.kind() == kind).count() < MOST) {
            found.add(new LogDamage(kind, entry, document, since, signedAt(since)));
        }
    }

    private Instant signedAt(long treeSize) throws SQLException {
        try (PreparedStatement query = ask("SELECT made_at FROM log_checkpoint WHERE tree_size = ?", treeSize);
                ResultSet row = query.executeQuery()) {
            return row.next() ? RowReading.instant(row, 1) : null;
        }
    }

    private PreparedStatement ask(String sql, Object... facts) throws SQLException {
        return RowReading.ask(database, sql, facts);
    }

    private static LocalDate day(ResultSet note) throws SQLException {
        return RowReading.instant(note, 4)
                .atZone(org.qualityaward.shared.AwardClock.CHINA)
                .toLocalDate();
    }

    /** A checkpoint as it stands in the database. */
    private static final class Note {
        final long size;
        final String root;
        final String text;
        final Instant at;

        Note(ResultSet row) throws SQLException {
            size = row.getLong(1);
            root = Objects.toString(row.getString(2), "");
            text = row.getString(3);
            at = RowReading.instant(row, 4);
        }

        /** Does the note say what the columns say? */
        boolean isItself(LogKeys keys) {
            return HEX.matcher(root).matches()
                    && text.startsWith(new Checkpoint(keys.origin(), size, Digests.bytes(root)).body() + "\n");
        }

        boolean isSigned(LogKeys keys) {
            return Checkpoint.open(text, keys).isPresent();
        }

        LocalDate day() {
            return at.atZone(org.qualityaward.shared.AwardClock.CHINA).toLocalDate();
        }
    }
}
